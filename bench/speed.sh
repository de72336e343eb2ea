#!/usr/bin/env bash
# How long a check takes beside LanguageTool's own command line: one table, medians of runs taken in turns.
#   bench/speed.sh [-n RUNS] [-l LONG_DOCUMENT | -w WORDS] CLASSPATH_FILE DOCUMENT
# CLASSPATH_FILE holds the class path of languagetool-commandline (mvn dependency:build-classpath writes one).
# Rows: nothing kept (--no-cache), one sentence of DOCUMENT edited, nothing changed; for LONG_DOCUMENT, or with
# -w WORDS for DOCUMENT repeated with every copy's words made its own, nothing kept and two threads, once.
# JAVA_HOME chooses the Java of both. GNU time is needed. The machine should have nothing else to do.
set -euo pipefail

usage() { sed -n '2,7s/^# \{0,3\}//p' "$0" >&2; exit 2; }

runs=10 long="" words=0
while getopts n:l:w: option; do
  case "$option" in
    n) runs="$OPTARG" ;;
    l) long="$OPTARG" ;;
    w) words="$OPTARG" ;;
    *) usage ;;
  esac
done
shift $((OPTIND - 1))
[ $# -eq 2 ] || usage
classpath="$(cat "$1")"
document="$2"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
kept="$work/kept"

# measure NAME COMMAND...: a line "NAME wall processor peak-kB" in the figures.
measure() {
  local name="$1" code=0
  shift
  /usr/bin/time -o "$work/one" -f '%e %U %S %M' "$@" >/dev/null 2>&1 || code=$?
  # 1 is "there are findings".
  [ "$code" -le 1 ] || { echo "$name ended with $code" >&2; exit 1; }
  tail -n 1 "$work/one" | awk -v name="$name" '{ print name, $1, $2 + $3, $4 }' >>"$work/figures"
}

languagetool() { measure "$1" "$java" -cp "$classpath" org.languagetool.commandline.Main -l en-US "$2"; }
check() { "$here/isogloss" check --cache-dir "$kept" "$@"; }

# median NAME COLUMN
median() {
  awk -v name="$1" -v c="$2" '$1 == name { print $c }' "$work/figures" | sort -n |
    awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int((NR + 2) / 2)]) / 2 }'
}

# row LABEL NAME BASE
row() {
  awk -v label="$1" -v wall="$(median "$2" 2)" -v cpu="$(median "$2" 3)" -v kb="$(median "$2" 4)" \
    -v base="$(median "$3" 2)" \
    'BEGIN { printf "%-34s %8.2f %10.2f %8d %8.2f\n", label, wall, cpu, kb / 1024, wall / base }'
}

header() { printf '%-34s %8s %10s %8s %8s\n' "$1" "wall s" "processor s" "peak MB" "ratio"; }

# The first check makes the archive of classes and fills the cache; neither is counted.
check "$document" >/dev/null 2>&1 || [ $? -eq 1 ]
mkdir "$work/edited"
edited="$work/edited/$(basename "$document")"
for run in $(seq "$runs"); do
  languagetool peer "$document"
  measure cold "$here/isogloss" check --no-cache "$document"
  measure warm "$here/isogloss" check --cache-dir "$kept" "$document"
  # A sentence that no run has seen, in front of the last paragraph that ends in a full stop.
  awk -v run="$run" '
    { line[NR] = $0; if ($0 ~ /^[A-Z].*[a-z]\.$/) last = NR }
    END { for (i = 1; i <= NR; i++) {
      if (i == last) printf "This is what was written anew in run %d of the measurement. ", run
      print line[i] } }' "$document" >"$edited"
  ! cmp -s "$document" "$edited" || { echo "$document has no paragraph to edit" >&2; exit 1; }
  measure edited "$here/isogloss" check --cache-dir "$kept" "$edited"
done
header "$(basename "$document"), medians of $runs"
row "LanguageTool's command line" peer peer
row "isogloss, nothing kept" cold peer
row "isogloss, one sentence edited" edited peer
row "isogloss, nothing changed" warm peer

if [ -z "$long" ] && [ "$words" -gt 0 ]; then
  # Copies of the text, in each of which one in twenty of the longer words is another of its line, so that no copy is another.
  long="$work/long.md"
  have="$(wc -w <"$document")"
  for copy in $(seq $(((words + have - 1) / have))); do
    awk -v seed="$copy" 'BEGIN { srand(seed) }
      { for (i = 1; i <= NF; i++) if ($i ~ /^[a-z]{6,}$/ && rand() < 0.05) $i = $(int(1 + rand() * NF)); print }' \
      "$document" >>"$long"
    echo >>"$long"
  done
fi
if [ -n "$long" ]; then
  languagetool peer-long "$long"
  measure long "$here/isogloss" check --no-cache --threads 2 "$long"
  echo
  header "$(wc -w <"$long") words, once"
  row "LanguageTool's command line" peer-long peer-long
  row "isogloss, nothing kept, 2 threads" long peer-long
fi
