#!/usr/bin/env bash
# Fuzzes targets one after another and prints a table of the results.
#
#   fuzz/run.sh [-t SECONDS] [-r RUNS] [-j PROCESSES] [TARGET...]
#
# A target is a class and a method (ReaderFuzzTest.markdown), a class, or nothing for all. Each runs
# for SECONDS (default 60), or RUNS times if that is sooner. Inputs that broke something go to
# src/test/resources, where the tests will read them: shorten them and give them names. The corpus
# is kept in target/fuzz/corpus, and the next run continues from it. For runs of a minute or
# two, JDK_JAVA_OPTIONS=-XX:TieredStopAtLevel=1 halves the time that each target takes to start.
set -euo pipefail
cd "$(dirname "$0")"

usage() {
  sed -n '2,11s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

seconds=60
runs=-1
processes=1
while getopts 't:r:j:h' option; do
  case "$option" in
    t) seconds="$OPTARG" ;;
    r) runs="$OPTARG" ;;
    j) processes="$OPTARG" ;;
    *) usage ;;
  esac
done
shift $((OPTIND - 1))

tests=src/test/java/org/isogloss/fuzz
all_targets() {
  awk '/@FuzzTest/ { found = 1 }
       found && match($0, /void [A-Za-z]+\(/) {
         class = FILENAME; sub(/.*\//, "", class); sub(/\.java$/, "", class)
         print class "." substr($0, RSTART + 5, RLENGTH - 6); found = 0
       }' "$tests"/*FuzzTest.java
}

targets=()
for wanted in "${@:-}"; do
  found=0
  while read -r target; do
    if [[ -z $wanted || $target == "$wanted" || $target == "$wanted".* ]]; then
      targets+=("$target")
      found=1
    fi
  done < <(all_targets)
  if [[ $found -eq 0 ]]; then
    echo "run.sh: no target $wanted, expected one of" $(all_targets) >&2
    exit 2
  fi
done

echo "run.sh: building" >&2
(cd .. && mvn -B -ntp -q -pl fuzz -am -DskipTests test-compile process-test-classes)
classpath="target/test-classes:$(cat target/class-path.txt)"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

# Runs a target; its log, tally and status are in target/fuzz.
fuzz() {
  local target="$1" class="${1%.*}" method="${1#*.}" out="target/fuzz/$1"
  local inputs="src/test/resources/org/isogloss/fuzz/${class}Inputs/$method"
  mkdir -p "target/fuzz/corpus/$target" "$inputs"
  rm -f "$out".*
  "$java" -Xmx1g -XX:+UseSerialGC -Disogloss.fuzz.tally="$out.tally" -cp "$classpath" \
    com.code_intelligence.jazzer.Jazzer \
    --target_class="org.isogloss.fuzz.$class" --target_method="$method" \
    --instrumentation_includes='org.isogloss.**' --custom_hook_includes='org.isogloss.**' \
    --reproducer_path=target/fuzz \
    "target/fuzz/corpus/$target" -artifact_prefix="$inputs/" -print_final_stats=1 \
    -max_total_time="$seconds" -runs="$runs" -len_control=0 -max_len=1000 -timeout=60 -report_slow_units=60 \
    >"$out.log" 2>&1 && echo 0 >"$out.status" || echo $? >"$out.status"
  rmdir --ignore-fail-on-non-empty "$inputs"
}

for target in "${targets[@]}"; do
  while [[ $(jobs -rp | wc -l) -ge $processes ]]; do wait -n; done
  echo "run.sh: $target" >&2
  fuzz "$target" &
done
wait

printf '%-34s %10s %8s %12s %s\n' target runs crashes 'slowest ms' 'its bytes'
total=0
crashes=0
for target in "${targets[@]}"; do
  out="target/fuzz/$target"
  count="$(sed -n 's/^stat::number_of_executed_units: *//p' "$out.log" | tail -1)"
  read -r _ slowest size <"$out.tally" || { slowest=?; size=?; }
  crash=0
  [[ $(cat "$out.status") == 0 ]] || crash=1
  printf '%-34s %10s %8s %12s %s\n' "$target" "${count:-0}" "$crash" "$slowest" "$size"
  total=$((total + ${count:-0}))
  crashes=$((crashes + crash))
done
printf '%-34s %10s %8s\n' all "$total" "$crashes"
[[ $crashes -eq 0 ]]
