#!/bin/sh
# install.sh BINARY PREFIX: the stripped binary, completions for bash, zsh and fish, and the man page.
# install.sh --remove PREFIX: takes them away again.
set -eu

files="bin/brief share/bash-completion/completions/brief share/zsh/site-functions/_brief
share/fish/vendor_completions.d/brief.fish share/man/man1/brief.1"

if [ "$1" = --remove ]; then
    for file in $files; do rm -f "$2/$file"; done
    exit 0
fi

binary=$1
prefix=$2
for file in $files; do install -d "$prefix/$(dirname "$file")"; done
install -m 755 "$binary" "$prefix/bin/.brief.new"
strip "$prefix/bin/.brief.new"
mv -f "$prefix/bin/.brief.new" "$prefix/bin/brief"

completion() {
    "$binary" --generate-completion-script "$1" >"$prefix/$2"
    chmod 644 "$prefix/$2"
}
completion bash share/bash-completion/completions/brief
completion zsh share/zsh/site-functions/_brief
completion fish share/fish/vendor_completions.d/brief.fish
install -m 644 docs/brief.1 "$prefix/share/man/man1/brief.1"
echo "installed $prefix/bin/brief ($(du -h "$prefix/bin/brief" | cut -f1))"
