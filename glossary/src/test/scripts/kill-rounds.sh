#!/usr/bin/env bash
# Kills writers of a glossary without warning, two at once, and looks for lost entries.
# kill-rounds.sh [ROUNDS]: 1000 by default. Build the program first: mvn -DskipTests package
set -euo pipefail
module="$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)"
lib="$module/../cli/target/isogloss/lib"
for built in "$module/target/test-classes" "$module/target/classes" "$lib"; do
  if [ ! -d "$built" ]; then
    echo "kill-rounds.sh: no $built, expected the program to be built: mvn -DskipTests package" >&2
    exit 2
  fi
done
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
java -cp "$module/target/test-classes:$module/target/classes:$lib/*" \
  org.isogloss.glossary.upkeep.KillRounds "$folder" "${1:-1000}"
