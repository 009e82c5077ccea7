#!/bin/sh
# Prints speed and size as ratios to named peers; asserts nothing.
set -eu

command -v python3 >/dev/null 2>&1 || {
    echo "make bench needs python3" >&2
    exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$(dirname "$0")/measure.py" "$1" "$work"
