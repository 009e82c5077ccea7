#!/bin/sh
# Makes a brief from a sample report, with whatever models are configured, or by extraction.
set -eu

brief=$1
report=inputs/payments-outage.md

echo "\$ brief make $report" >&2
"$brief" make "$report"
echo >&2
echo "The brief, as Markdown (output/payments-outage.html is the page to forward):" >&2
echo >&2
cat output/payments-outage.md
