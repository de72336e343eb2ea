package org.isogloss.rules.bilingual.checkmate;

import java.util.List;
import java.util.Random;

/**
 * A Chinese sentence and its English translation.
 *
 * @param frame what it says
 * @param word the Chinese word in it
 * @param thing the English word in it
 * @param number the number in it
 */
record Sample(Frame frame, String word, String thing, int number) {

  /**
   * A sentence with places for a thing and a number.
   *
   * @param source in Chinese
   * @param target in English
   */
  record Frame(String source, String target) {}

  private static final List<Frame> FRAMES =
      List.of(
          new Frame("港口的%s旁边住着%s个渔民。", "Near the %s of the port live %s fishermen."),
          new Frame("从%s走到海边需要%s分钟。", "It takes %2$s minutes to walk from the %1$s to the sea."),
          new Frame("去年有%2$s位客人参观了这座%1$s。", "Last year, %2$s guests visited this %1$s."),
          new Frame("这座%s高%s米，是用木头建成的。", "This %s is %s meters high and made of wood."),
          new Frame("为了修理%s，镇上花了%s天时间。", "To repair the %s, the town needed %s days."),
          new Frame(
              "如果%s关闭超过%s小时，就请通知看守人。",
              "If the %s is closed for more than %s hours, tell the keeper."));

  private static final List<List<String>> THINGS =
      List.of(
          List.of("灯塔", "lighthouse"),
          List.of("磨坊", "mill"),
          List.of("大桥", "bridge"),
          List.of("仓库", "warehouse"),
          List.of("钟楼", "bell tower"),
          List.of("市场", "market"));

  /** The greatest number is below this. */
  private static final int NUMBERS = 800;

  private static final int TEN_THOUSAND = 10_000;

  /** The smallest number. */
  private static final int LEAST = 13;

  static Sample random(Random random) {
    List<String> thing = THINGS.get(random.nextInt(THINGS.size()));
    return new Sample(
        FRAMES.get(random.nextInt(FRAMES.size())),
        thing.get(0),
        thing.get(1),
        LEAST + random.nextInt(NUMBERS));
  }

  String source() {
    return source(number);
  }

  String source(int figures) {
    return source(Integer.toString(figures));
  }

  String source(String figures) {
    return frame.source().formatted(word, figures);
  }

  String target() {
    return target(Integer.toString(number));
  }

  String target(String figures) {
    return frame.target().formatted(thing, figures);
  }

  /** The source with its word in a tag. */
  String tagged() {
    return source().replace(word, "<g id=\"1\">" + word + "</g>");
  }

  /** A segment with a remark in parentheses. */
  Pair bracketed() {
    return new Pair(
        source().replace("。", "（见下图）。"),
        target().substring(0, target().length() - 1) + " (see the figure below).");
  }

  /** A segment with a name in quotation marks. */
  Pair quoted() {
    return new Pair(
        source().replace(word, "“旧" + word + "”"), target().replace(thing, "“Old " + thing + "”"));
  }

  /** A segment of two sentences. */
  Pair longer() {
    return new Pair(
        source() + "冬天的时候那里很安静，只有风的声音，偶尔也能听见远处的钟声。",
        target()
            + " In winter it is quiet there, and one hears only the wind, and sometimes a bell far away.");
  }

  /** A correct segment, of one of the forms in which faults are planted. */
  Pair correct(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> bracketed();
      case 1 -> quoted();
      case 2 -> longer();
      case 3 -> new Pair(tagged(), target().replace(thing, "<g id=\"1\">" + thing + "</g>"));
      case 4 -> new Pair(source("三百二十"), target("320"));
      case 5 -> new Pair(source(number + "万"), target("%,d".formatted(number * TEN_THOUSAND)));
      default -> new Pair(source(), target());
    };
  }
}
