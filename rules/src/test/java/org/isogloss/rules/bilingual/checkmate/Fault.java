package org.isogloss.rules.bilingual.checkmate;

import java.util.Random;

/** A kind of fault that is planted into a translation. */
enum Fault {
  NUMBER("number in figures changed") {
    @Override
    Pair plant(Sample sample, Random random) {
      int other = sample.number() + 1 + random.nextInt(90);
      return new Pair(sample.source(sample.number()), sample.target(Integer.toString(other)));
    }
  },
  NUMERAL("number in words changed") {
    @Override
    Pair plant(Sample sample, Random random) {
      return new Pair(sample.source("三百二十"), sample.target("240"));
    }
  },
  TAG_LOST("inline tag lost") {
    @Override
    Pair plant(Sample sample, Random random) {
      return new Pair(sample.tagged(), sample.target());
    }
  },
  TAG_ADDED("inline tag added") {
    @Override
    Pair plant(Sample sample, Random random) {
      return new Pair(sample.source(), sample.target() + "<x id=\"9\"/>");
    }
  },
  UNTRANSLATED("segment left as it is") {
    @Override
    Pair plant(Sample sample, Random random) {
      return new Pair(sample.source(), sample.source());
    }
  },
  PARTLY("word left as it is") {
    @Override
    Pair plant(Sample sample, Random random) {
      return new Pair(sample.source(), sample.target().replace(sample.thing(), sample.word()));
    }
  },
  END_MARK("end mark changed") {
    @Override
    Pair plant(Sample sample, Random random) {
      String target = sample.target();
      String mark = random.nextBoolean() ? "?" : ":";
      return new Pair(sample.source(), target.substring(0, target.length() - 1) + mark);
    }
  },
  BRACKET("bracket lost") {
    @Override
    Pair plant(Sample sample, Random random) {
      Pair bracketed = sample.bracketed();
      return new Pair(bracketed.source(), bracketed.target().replace(")", ""));
    }
  },
  QUOTATION("quotation marks lost") {
    @Override
    Pair plant(Sample sample, Random random) {
      Pair quoted = sample.quoted();
      return new Pair(quoted.source(), quoted.target().replace("“", "").replace("”", ""));
    }
  },
  LEFT_OUT("half of the text left out") {
    @Override
    Pair plant(Sample sample, Random random) {
      Pair longer = sample.longer();
      int end = longer.target().lastIndexOf(". ");
      return new Pair(longer.source(), longer.target().substring(0, end + 1));
    }
  },
  DOUBLED("text doubled") {
    @Override
    Pair plant(Sample sample, Random random) {
      return new Pair(sample.source(), sample.target() + " " + sample.target());
    }
  };

  private final String words;

  Fault(String words) {
    this.words = words;
  }

  /** What was done, in words. */
  String words() {
    return words;
  }

  /** A segment with this fault. */
  abstract Pair plant(Sample sample, Random random);
}
