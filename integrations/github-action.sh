#!/usr/bin/env bash
# The step in action.yml: turns its inputs, INPUT_*, into a command line. ISOGLOSS is the launcher.
set -euo pipefail

arguments=(check)

# Adds an option for each non-empty line of an input.
option() {
  local name="$1" line
  while IFS= read -r line; do
    [ -z "$line" ] || arguments+=("$name" "$line")
  done <<<"${2:-}"
}

if [ "${INPUT_ANNOTATIONS:-true}" = true ]; then arguments+=(--format github); fi
if [ "${INPUT_SUMMARY:-true}" = true ]; then option --summary "${GITHUB_STEP_SUMMARY:-}"; fi
option --config "${INPUT_CONFIG:-}"
option --glossary "${INPUT_GLOSSARY:-}"
option --since "${INPUT_SINCE:-}"
option --baseline "${INPUT_BASELINE:-}"
option --fail-on "${INPUT_FAIL_ON:-}"
option --report "${INPUT_SARIF:+sarif=$INPUT_SARIF}"
while IFS= read -r line; do
  [ -z "$line" ] || arguments+=("$line")
done <<<"${INPUT_OPTIONS:-}"
arguments+=(--)
while IFS= read -r line; do
  [ -z "$line" ] || arguments+=("$line")
done <<<"${INPUT_PATHS:-.}"

code=0
"${ISOGLOSS:?}" "${arguments[@]}" || code=$?
{
  echo "exit-code=$code"
  if [ -n "${INPUT_SARIF:-}" ]; then echo "sarif=$INPUT_SARIF"; fi
} >>"${GITHUB_OUTPUT:-/dev/null}"
exit "$code"
