#!/bin/sh
# The same work by hand: two model calls with curl and jq, Markdown to HTML with cmark. peer.sh REPORT URL FOLDER
set -eu

ask() {
    jq -Rs --arg model "$1" --arg task "$2" \
        '{model: $model, max_tokens: 600, messages: [{role: "user", content: (. + "\n\n" + $task)}]}' |
        curl -sS -H 'Content-Type: application/json' --data-binary @- "$url/chat/completions" |
        jq -r '.choices[0].message.content'
}

report=$1
url=$2
folder=$3
ask small "Write an executive brief of this report in Markdown." <"$report" >"$folder/draft.md"
if [ "$(wc -c <"$folder/draft.md")" -ge 600 ]; then
    cat "$report" "$folder/draft.md" | ask large "Improve this brief." >"$folder/brief.md"
else
    cp "$folder/draft.md" "$folder/brief.md"
fi
cmark "$folder/brief.md" >"$folder/brief.html"
