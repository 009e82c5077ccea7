import BriefCore

/// What each recorded body comes to. The bodies of other routes are here too: whatever answers must not pass
/// for a chat completion, nor crash.
enum Expected: Sendable {
    /// Tokens of prompt and completion as the server counted them; `nil`: it did not.
    case answer(ChatAnswer.Finish, tokens: (Int, Int)?)
    case failure(CallFailure.Kind, says: String, attempts: Int)
}

let expectedOutcomes: [String: Expected] = [
    "foundry-404.404.txt": .failure(.refused, says: "No mapping for HTTP-method: 'POST', URL:", attempts: 1),
    "foundry-alias.404.json": .failure(.refused, says: "Model not found: No model matching", attempts: 1),
    "foundry-bad-json.400.json": .failure(.refused, says: "Invalid JSON:", attempts: 1),
    "foundry-badschema.200.sse": .failure(
        .serverError, says: "onnx_chat_generator.cc:431 static", attempts: 3),
    "foundry-chat.200.json": .answer(.length, tokens: (19, 20)),
    "foundry-content-parts.200.json": .answer(.length, tokens: (26, 2)),
    "foundry-freqpen.400.json": .failure(.refused, says: "Unsupported parameter: nonzero", attempts: 1),
    "foundry-get-chat.404.txt": .failure(
        .refused, says: "No mapping for HTTP-method: 'GET', URL:", attempts: 1),
    "foundry-json-object.200.json": .answer(.stop, tokens: (19, 2)),
    "foundry-json-schema-bare.200.json": .answer(.stop, tokens: (19, 112)),
    "foundry-json-schema-hybrid.200.json": .answer(.stop, tokens: (19, 112)),
    "foundry-json-schema.200.json": .answer(.stop, tokens: (19, 3)),
    "foundry-json-stream.200.sse": .answer(.length, tokens: nil),
    "foundry-load-alias.200.json": .failure(
        .badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "foundry-load-unknown.404.json": .failure(
        .refused, says: "Model not found: No model matching 'nope'", attempts: 1),
    "foundry-load.200.json": .failure(.badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "foundry-loaded-none.200.json": .failure(
        .badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "foundry-loaded.200.json": .failure(
        .badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "foundry-maxtok-overflow.200.sse": .failure(
        .contextOverflow, says: "maximum context length", attempts: 1),
    "foundry-model.200.json": .failure(.badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "foundry-models-alias.404.json": .failure(
        .refused, says: "Model not found: No model matching", attempts: 1),
    "foundry-models-unloaded.200.json": .failure(
        .badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "foundry-models.200.json": .failure(
        .badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "foundry-n2.200.json": .answer(.length, tokens: (13, 3)),
    "foundry-no-messages.400.json": .failure(.refused, says: "Invalid request:", attempts: 1),
    "foundry-nomax.400.json": .failure(.contextOverflow, says: "maximum context length", attempts: 1),
    "foundry-notloaded.400.json": .failure(.refused, says: "Model not loaded: Model", attempts: 1),
    "foundry-nover.404.json": .failure(.refused, says: "Model not found: No model matching", attempts: 1),
    "foundry-overflow-stream.200.sse": .failure(
        .contextOverflow, says: "maximum context length", attempts: 1),
    "foundry-overflow.400.json": .failure(.contextOverflow, says: "maximum context length", attempts: 1),
    "foundry-status.200.json": .failure(
        .badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "foundry-stop.200.json": .answer(.stop, tokens: (19, 9)),
    "foundry-stream-usage.200.sse": .answer(.length, tokens: (19, 4)),
    "foundry-stream.200.sse": .answer(.length, tokens: nil),
    "foundry-temp0-seed.200.json": .answer(.length, tokens: (34, 12)),
    "foundry-tools.500.json": .failure(
        .serverError, says: "Inference failed: chat_session.cc:1197", attempts: 3),
    "foundry-unknown-model.404.json": .failure(
        .refused, says: "Model not found: No model matching", attempts: 1),
    "foundry-unload.200.json": .failure(
        .badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "foundry-utf8-cut.200.sse": .failure(
        .serverError, says: "onnx_chat_generator.cc:144 virtual void", attempts: 3),
    "foundry-utf8.200.sse": .failure(
        .serverError, says: "onnx_chat_generator.cc:144 virtual void", attempts: 3),
    "lcp-bad-json.500.txt": .failure(.serverError, says: "Internal Server Error", attempts: 3),
    "lcp-chat.200.json": .answer(.length, tokens: (19, 8)),
    "lcp-json-schema-openai.500.json": .failure(
        .serverError, says: "1 validation error: {'type':", attempts: 3),
    "lcp-json-schema.200.json": .answer(.stop, tokens: (12, 15)),
    "lcp-models.200.json": .failure(.badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "lcp-overflow-stream.200.sse": .failure(.badAnswer, says: "The server's answer was empty.", attempts: 3),
    "lcp-overflow.400.json": .failure(.contextOverflow, says: "maximum context length", attempts: 1),
    "lcp-stream.200.sse": .answer(.length, tokens: nil),
    "litellm-401-wrong.400.json": .failure(.refused, says: "No connected db.", attempts: 1),
    "litellm-401.500.txt": .failure(.serverError, says: "Internal Server Error", attempts: 3),
    "litellm-429-mock-stream.429.json": .failure(
        .busy, says: "litellm.RateLimitError: this is a mock rate", attempts: 3),
    "litellm-429-mock.429.json": .failure(
        .busy, says: "litellm.RateLimitError: this is a mock rate", attempts: 3),
    "litellm-429-rpm-1.200.json": .answer(.stop, tokens: (10, 20)),
    "litellm-429-rpm-2.429.json": .failure(
        .busy, says: "No deployments available for selected model.", attempts: 3),
    "litellm-500.500.json": .failure(
        .serverError, says: "litellm.InternalServerError: this is a mock", attempts: 3),
    "litellm-bad-json.400.json": .failure(
        .refused, says: "Invalid JSON payload: unexpected end of", attempts: 1),
    "litellm-ctx.400.json": .failure(
        .contextOverflow, says: "litellm.ContextWindowExceededError:", attempts: 1),
    "litellm-dead.500.json": .failure(.serverError, says: "litellm.InternalServerError:", attempts: 3),
    "litellm-fallback-stream.200.sse": .answer(.length, tokens: nil),
    "litellm-fallback.200.json": .answer(.length, tokens: (13, 3)),
    "litellm-json-schema.200.json": .answer(.stop, tokens: (12, 23)),
    "litellm-local-stream-usage.200.sse": .answer(.length, tokens: (19, 3)),
    "litellm-local-stream.200.sse": .answer(.length, tokens: nil),
    "litellm-local.200.json": .answer(.length, tokens: (19, 8)),
    "litellm-mock-stream.200.sse": .answer(.stop, tokens: (11, 13)),
    "litellm-mock.200.json": .answer(.stop, tokens: (10, 20)),
    "litellm-models.200.json": .failure(
        .badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "litellm-overflow.400.json": .failure(
        .contextOverflow, says: "litellm.ContextWindowExceededError:", attempts: 1),
    "litellm-unknown.400.json": .failure(
        .refused, says: "/chat/completions: Invalid model name", attempts: 1),
    "llama-401.401.json": .failure(.refused, says: "Invalid API Key", attempts: 1),
    "llama-404.404.json": .failure(.refused, says: "File Not Found", attempts: 1),
    "llama-apply-template.200.json": .failure(
        .badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "llama-bad-json.500.json": .failure(
        .serverError, says: "[json.exception.parse_error.101] parse", attempts: 3),
    "llama-chat.200.json": .answer(.length, tokens: (34, 40)),
    "llama-content-parts.200.json": .answer(.length, tokens: (25, 2)),
    "llama-count.200.json": .failure(.badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "llama-ctx-fill.200.sse": .answer(.length, tokens: (1991, 57)),
    "llama-detokenize.200.json": .failure(
        .badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "llama-gptoss-length-stream.200.sse": .failure(
        .badAnswer, says: "The model used up its limit of tokens", attempts: 2),
    "llama-gptoss-length.200.json": .failure(
        .badAnswer, says: "The model used up its limit of tokens", attempts: 2),
    "llama-gptoss-rfnone.200.json": .answer(.stop, tokens: (151, 77)),
    "llama-gptoss-stream.200.sse": .answer(.stop, tokens: (151, 84)),
    "llama-gptoss.200.json": .answer(.stop, tokens: (151, 77)),
    "llama-health.200.json": .failure(.badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "llama-input-tokens.200.json": .failure(
        .badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "llama-json-object.200.json": .answer(.length, tokens: (16, 60)),
    "llama-json-schema-bad.400.json": .failure(
        .refused, says: "Unable to generate parser for this", attempts: 1),
    "llama-json-schema-hybrid.200.json": .answer(.stop, tokens: (19, 45)),
    "llama-json-schema.200.json": .answer(.stop, tokens: (19, 154)),
    "llama-json-truncated.200.json": .answer(.length, tokens: (12, 12)),
    "llama-logprobs.200.json": .answer(.length, tokens: (13, 1)),
    "llama-max-tokens-0.200.json": .answer(.length, tokens: (13, 1)),
    "llama-maxcompletion.200.json": .answer(.length, tokens: (13, 2)),
    "llama-models.200.json": .failure(.badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "llama-n2.200.sse": .answer(.length, tokens: nil),
    "llama-no-messages.400.json": .failure(.refused, says: "'messages' is required", attempts: 1),
    "llama-overflow-stream.400.json": .failure(
        .contextOverflow, says: "request (6011 tokens) exceeds the available", attempts: 1),
    "llama-overflow.400.json": .failure(
        .contextOverflow, says: "request (6011 tokens) exceeds the available", attempts: 1),
    "llama-props.200.json": .failure(.badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "llama-reasoning-stream.200.sse": .answer(.length, tokens: (24, 30)),
    "llama-reasoning.200.json": .answer(.length, tokens: (24, 30)),
    "llama-responses.200.sse": .failure(.badAnswer, says: "The server's answer was empty.", attempts: 3),
    "llama-stream-stop.200.sse": .answer(.stop, tokens: (19, 39)),
    "llama-stream-usage.200.sse": .answer(.length, tokens: (19, 4)),
    "llama-stream.200.sse": .answer(.length, tokens: nil),
    "llama-tokenize.200.json": .failure(
        .badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "llama-tools.200.json": .answer(.stop, tokens: (13, 25)),
    "llama-unknown-model.200.json": .answer(.length, tokens: (13, 3)),
    "llama-utf8-cut.200.sse": .answer(.length, tokens: nil),
    "llama-utf8-stream.200.sse": .answer(.stop, tokens: nil),
    "owui-chat-stream.200.sse": .answer(.length, tokens: nil),
    "owui-chat.200.json": .answer(.length, tokens: (19, 12)),
    "owui-models-noauth.401.json": .failure(.refused, says: "Not authenticated", attempts: 1),
    "owui-models.200.json": .failure(.badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "owui-openai-chat.200.json": .answer(.length, tokens: (19, 4)),
    "owui-openai-models.200.json": .failure(
        .badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "owui-unknown.400.json": .failure(.refused, says: "Model not found", attempts: 1),
    "owui-v1-models.200.json": .failure(
        .badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "tserve-404.404.json": .failure(.refused, says: "Not Found", attempts: 1),
    "tserve-bad-json.422.json": .failure(.refused, says: "JSON decode error", attempts: 1),
    "tserve-bad-type.200.sse": .answer(.length, tokens: (13, 3)),
    "tserve-chat.200.json": .answer(.length, tokens: (19, 20)),
    "tserve-json-schema.200.json": .answer(.length, tokens: (12, 12)),
    "tserve-models.200.json": .failure(.badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "tserve-no-messages.500.txt": .failure(.serverError, says: "Internal Server Error", attempts: 3),
    "tserve-overflow.200.sse": .answer(.length, tokens: (6011, 8)),
    "tserve-stream-usage.200.sse": .answer(.length, tokens: (19, 4)),
    "tserve-stream.200.sse": .answer(.length, tokens: (19, 4)),
    "tserve-unknown-model-stream.500.txt": .failure(.serverError, says: "Internal Server Error", attempts: 3),
    "tserve-unknown-model.500.txt": .failure(.serverError, says: "Internal Server Error", attempts: 3),
    "vllm-404.404.json": .failure(.refused, says: "Not Found", attempts: 1),
    "vllm-bad-json.400.json": .failure(.refused, says: "1 validation error: {'type':", attempts: 1),
    "vllm-badschema.200.sse": .failure(
        .refused, says: "Grammar error: Invalid type: nosuchtype", attempts: 1),
    "vllm-badtemp.400.json": .failure(
        .refused, says: "temperature must be non-negative, got -1.0.", attempts: 1),
    "vllm-chat.200.json": .answer(.length, tokens: (19, 20)),
    "vllm-json-schema-hybrid.200.json": .answer(.stop, tokens: (19, 63)),
    "vllm-json-schema.200.json": .answer(.stop, tokens: (19, 104)),
    "vllm-maxtok-overflow.400.json": .failure(
        .contextOverflow, says: "max_tokens=9000 cannot be greater than", attempts: 1),
    "vllm-models.200.json": .failure(.badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "vllm-no-messages.400.json": .failure(
        .refused, says: "1 validation error: {'type': 'missing',", attempts: 1),
    "vllm-overflow.400.json": .failure(.contextOverflow, says: "maximum context length", attempts: 1),
    "vllm-stream-contusage.200.sse": .answer(.length, tokens: (19, 2)),
    "vllm-stream-usage.200.sse": .answer(.length, tokens: (19, 3)),
    "vllm-stream.200.sse": .answer(.length, tokens: nil),
    "vllm-tokenize.200.json": .failure(.badAnswer, says: "The server sent JSON that is no chat", attempts: 1),
    "vllm-unknown-field.200.json": .answer(.length, tokens: (13, 3)),
    "vllm-unknown-model.404.json": .failure(
        .refused, says: "The model `no-such-model` does not exist.", attempts: 1),
]
