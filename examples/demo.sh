#!/bin/sh
# What `make demo` shows: questions to the shipped facts, and a look at the invented harbour of examples/.
set -eu
civcheck=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/harbour"

run() {
  printf '\n$ civcheck'
  for word in "$@"; do
    case $word in *' '*) printf ' "%s"' "$word" ;; *) printf ' %s' "$word" ;; esac
  done
  printf '\n'
  "$civcheck" "$@"
}

echo "civcheck answers from the facts that come with it, with the place that says so:"
(cd / && run lookup "how many sister cities does China have" --limit 2)
(cd / && run lookup "Liangzhu Forum first held" --limit 1)

echo
echo "With documents at hand (here an invented harbour, examples/harbour) it shows their words and searches all of their text:"
run lookup "containers by rail" --limit 2
run lookup 岸电 --limit 3
run verify

echo
echo "A text is held against them, claim by claim:"
claim="As of March 2026, China had 3,266 sister-city pairs with 153 countries."
printf '\n$ echo "%s" | civcheck match -q\n' "$claim"
echo "$claim" | (cd / && "$civcheck" match -q) || true # it exits with 1: the claim is contradicted
