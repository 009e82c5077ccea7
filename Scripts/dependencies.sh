#!/bin/sh
# Installs the libraries that are missing, and only those.
set -eu

packages="libcurl4-openssl-dev libcmark-dev libxml2-dev libssl-dev libsqlite3-dev pkg-config"

command -v swift >/dev/null 2>&1 || {
    echo "Swift 6.2 or later is needed and is not on PATH: see https://www.swift.org/install" >&2
    exit 1
}
if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is no Debian-like system: make sure that libcurl, cmark, libxml2, OpenSSL and SQLite are there with their headers." >&2
    exit 0
fi

missing=""
for package in $packages; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    case "$package:$state" in
        *:installed) ;;
        pkg-config:*) command -v pkg-config >/dev/null 2>&1 || missing="$missing $package" ;;
        *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

echo "Missing:$missing" >&2
if [ "$(id -u)" = 0 ]; then
    run=""
elif command -v sudo >/dev/null 2>&1 && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
    run="sudo"
else
    echo "They cannot be installed without root. Ask for: apt-get install$missing" >&2
    exit 1
fi
# shellcheck disable=SC2086 # a list of words
$run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1 || {
    $run apt-get update -qq
    $run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
echo "Installed:$missing" >&2
