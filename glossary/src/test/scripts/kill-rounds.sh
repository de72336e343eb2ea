#!/usr/bin/env bash
# Kills writers of a glossary without warning, two at once, and looks for what they lost.
# kill-rounds.sh [ROUNDS]: 1000 unless said otherwise. Build the module first: mvn -pl glossary -am test-compile
set -euo pipefail
module="$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
classpath="$module/target/test-classes:$module/target/classes:$module/../core/target/classes"
classpath="$classpath:$(find "$module/../cli/target" -path '*/lib/*.jar' ! -name 'isogloss-*' 2>/dev/null | tr '\n' ':')"
java -cp "$classpath" org.isogloss.glossary.upkeep.KillRounds "$folder" "${1:-1000}"
