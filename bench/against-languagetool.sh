#!/usr/bin/env bash
# Wall time, processor time and peak memory of one check: Isogloss beside LanguageTool's own command line, in turns.
#   bench/against-languagetool.sh CLASSPATH_FILE DOCUMENT [RUNS]
# CLASSPATH_FILE holds the class path of languagetool-commandline (mvn dependency:build-classpath writes one). GNU time
# is needed. Prints the median of each figure; the first check, which makes the class-data archive, is not counted.
set -euo pipefail

[ $# -ge 2 ] || { echo "usage: $0 CLASSPATH_FILE DOCUMENT [RUNS]" >&2; exit 2; }
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
classpath="$(cat "$1")"
document="$2"
runs="${3:-5}"
figures="$(mktemp)"
trap 'rm -f "$figures"' EXIT

# measure NAME COMMAND...: one line "NAME wall processor-user processor-system peak-kB".
measure() {
  local name="$1" code=0
  shift
  /usr/bin/time -a -o "$figures" -f "$name %e %U %S %M" "$@" >/dev/null 2>&1 || code=$?
  # 1 is "there are findings".
  [ "$code" -le 1 ] || { echo "$name ended with $code" >&2; exit 1; }
}

"$here/isogloss" check "$document" >/dev/null || [ $? -eq 1 ]
for _ in $(seq "$runs"); do
  measure isogloss "$here/isogloss" check "$document"
  measure languagetool java -cp "$classpath" org.languagetool.commandline.Main -l en-US "$document"
done

# median NAME COLUMN
median() {
  grep "^$1 " "$figures" | awk -v c="$2" '{ print $c }' | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}
printf '%-14s %8s %8s %8s %9s\n' "medians of $runs" "wall s" "user s" "sys s" "peak MB"
for name in isogloss languagetool; do
  printf '%-14s %8s %8s %8s %9s\n' "$name" "$(median "$name" 2)" "$(median "$name" 3)" "$(median "$name" 4)" \
    "$(($(median "$name" 5) / 1024))"
done
