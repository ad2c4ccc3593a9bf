#!/usr/bin/env python3
"""Trains the brume demo model from scratch and writes it as a Q8_0 GGUF file.

    python3 generate-text.py > text.jsonl
    python3 train.py --bf16 text.jsonl brume-demo.gguf

Needs PyTorch and NumPy, nothing else; uses one CPU thread. --bf16 computes in
bfloat16 (the weights stay F32), which is much faster on CPUs with AMX.
"""
import argparse
import json
import math
import random
import struct
import time

import numpy as np
import torch
import torch.nn.functional as F

CONTEXT = 1024
LAYERS, DIM, HEADS, FF = 4, 160, 5, 480
HEAD_DIM = DIM // HEADS
ROPE_BASE, EPSILON = 10000.0, 1e-5

# The vocabulary: three usual tokens, the 256 bytes, the two ChatML marks, and fillers up to a multiple of 8.
# llama.cpp turns every space into U+2581 before it looks tokens up: the token in the place of byte 0x20 bears that name.
TOKENS = (["<unk>", "<s>", "</s>"] + [f"<0x{byte:02X}>" for byte in range(256)]
          + ["<|im_start|>", "<|im_end|>", "<|spare_0|>", "<|spare_1|>", "<|spare_2|>"])
TOKENS[TOKENS.index("<0x20>")], TOKENS[TOKENS.index("<|spare_0|>")] = "\u2581", "<0x20>"
FIRST_BYTE, START, END = 3, TOKENS.index("<|im_start|>"), TOKENS.index("<|im_end|>")
TEMPLATE = (r"{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n' }}"
            r"{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}")

PEAK_RATE, LAST_RATE, WARM_UP = 3e-3, 0.02, 100  # learning rate: highest, what part of it is left at the end, steps to the top
BATCH_TOKENS = 2048
OTHER_WEIGHT = 0.1  # how much the tokens that are not an answer count in the loss


def encode(dialogue):
    """The ChatML tokens of a dialogue, and for each its weight in the loss."""
    tokens, weights = [], []
    for role, text in dialogue:
        head = [START] + [FIRST_BYTE + byte for byte in f"{role}\n".encode()]
        body = [FIRST_BYTE + byte for byte in text.encode()] + [END]
        tokens += head + body + [FIRST_BYTE + 10]
        weights += [OTHER_WEIGHT] * len(head) + [1.0 if role == "assistant" else OTHER_WEIGHT] * len(body) + [OTHER_WEIGHT]
    return tokens, weights


def batches(dialogues):
    """Endless batches of dialogues of about the same length, padded with weight 0."""
    while True:
        random.shuffle(dialogues)
        found = []
        for first in range(0, len(dialogues), 1024):
            group = []
            for item in sorted(dialogues[first:first + 1024], key=lambda item: len(item[0])):
                if (len(group) + 1) * len(item[0]) > BATCH_TOKENS:
                    found.append(group)
                    group = []
                group.append(item)
        random.shuffle(found)
        for group in found:
            width = max(len(tokens) for tokens, _ in group)
            yield (torch.tensor([tokens + [0] * (width - len(tokens)) for tokens, _ in group]),
                   torch.tensor([weights + [0.0] * (width - len(weights)) for _, weights in group]))


def initial_weights():
    """The tensors under their GGUF names, in the order of the file."""
    def normal(rows, columns, deviation=0.02):
        return torch.nn.Parameter(torch.randn(rows, columns) * deviation)

    def ones():
        return torch.nn.Parameter(torch.ones(DIM))

    last = 0.02 / math.sqrt(2 * LAYERS)
    weights = {"token_embd": normal(len(TOKENS), DIM)}
    for layer in range(LAYERS):
        weights.update({f"blk.{layer}.{name}": tensor for name, tensor in {
            "attn_norm": ones(), "attn_q": normal(DIM, DIM), "attn_k": normal(DIM, DIM), "attn_v": normal(DIM, DIM),
            "attn_output": normal(DIM, DIM, last), "ffn_norm": ones(), "ffn_gate": normal(FF, DIM), "ffn_up": normal(FF, DIM),
            "ffn_down": normal(DIM, FF, last)}.items()})
    weights.update({"output_norm": ones(), "output": normal(len(TOKENS), DIM)})
    return weights


def rms_norm(x, weight):
    return x * torch.rsqrt(x.float().pow(2).mean(-1, keepdim=True) + EPSILON).to(x.dtype) * weight


def rope_table():
    angles = torch.outer(torch.arange(CONTEXT), ROPE_BASE ** (-torch.arange(0, HEAD_DIM, 2) / HEAD_DIM))
    return angles.cos(), angles.sin()


def rotate(x, cosine, sine):
    """Rotary positions on adjacent pairs, the order that llama.cpp expects of this architecture."""
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cosine - odd * sine, even * sine + odd * cosine), -1).flatten(-2)


def logits(weights, tokens, rope):
    rows, width = tokens.shape
    cosine, sine = (table[:width] for table in rope)
    future = torch.full((width, width), -math.inf, dtype=cosine.dtype).triu(1)

    def heads(x):
        return x.view(rows, width, HEADS, HEAD_DIM).transpose(1, 2)

    x = F.embedding(tokens, weights["token_embd"])
    for layer in range(LAYERS):
        block = {name: weights[f"blk.{layer}.{name}"] for name in
                 ("attn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm", "ffn_gate", "ffn_up", "ffn_down")}
        y = rms_norm(x, block["attn_norm"])
        q = rotate(heads(F.linear(y, block["attn_q"])), cosine, sine).flatten(0, 1)
        k = rotate(heads(F.linear(y, block["attn_k"])), cosine, sine).flatten(0, 1)
        v = heads(F.linear(y, block["attn_v"])).flatten(0, 1)
        attention = torch.softmax(torch.baddbmm(future, q, k.transpose(1, 2), alpha=HEAD_DIM ** -0.5), -1)
        mixed = (attention @ v).view(rows, HEADS, width, HEAD_DIM).transpose(1, 2).reshape(rows, width, DIM)
        x = x + F.linear(mixed, block["attn_output"])
        y = rms_norm(x, block["ffn_norm"])
        x = x + F.linear(F.silu(F.linear(y, block["ffn_gate"])) * F.linear(y, block["ffn_up"]), block["ffn_down"])
    return F.linear(rms_norm(x, weights["output_norm"]), weights["output"]).float()


def train(dialogues, steps, kind):
    weights = initial_weights()
    optimizer = torch.optim.AdamW(weights.values(), betas=(0.9, 0.95), weight_decay=0.01)
    source, rope, began, seen = batches(dialogues), [table.to(kind) for table in rope_table()], time.time(), 0
    for step in range(steps):
        cosine = 0.5 * (1 + math.cos(math.pi * step / steps))
        optimizer.param_groups[0]["lr"] = PEAK_RATE * min(1, (step + 1) / WARM_UP) * (LAST_RATE + (1 - LAST_RATE) * cosine)
        tokens, shares = next(source)
        scores = logits({name: tensor.to(kind) for name, tensor in weights.items()}, tokens[:, :-1], rope)
        losses = F.cross_entropy(scores.flatten(0, 1), tokens[:, 1:].flatten(), reduction="none")
        shares = shares[:, 1:].flatten()
        loss = (losses * shares).sum() / shares.sum()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights.values(), 1.0)
        optimizer.step()
        seen += tokens.numel()
        if step % 50 == 49 or step + 1 == steps:
            answers = losses[shares == 1].mean().item()
            print(f"step {step + 1}, {seen} tokens, {time.time() - began:.0f} s, loss of answers {answers:.4f}", flush=True)
    return {name: tensor.detach().numpy() for name, tensor in weights.items()}


def q8_0(matrix):
    """llama.cpp's Q8_0: blocks of 32 values, an f16 scale and 32 signed bytes."""
    blocks = matrix.reshape(-1, 32)
    scale = np.abs(blocks).max(1, keepdims=True) / 127
    values = np.round(blocks / np.where(scale == 0, 1, scale)).astype(np.int8)
    return np.concatenate((scale.astype("<f2").view(np.int8), values), 1).tobytes()


def gguf_string(text):
    return struct.pack("<Q", len(text.encode())) + text.encode()


U32, I32, F32, BOOL, STRING, ARRAY = 4, 5, 6, 7, 8, 9  # value types of GGUF
PACK = {U32: lambda v: struct.pack("<I", v), I32: lambda v: struct.pack("<i", v), F32: lambda v: struct.pack("<f", v),
        BOOL: lambda v: struct.pack("<?", v), STRING: gguf_string}


def write_gguf(path, weights):
    def array(kind, values):
        return struct.pack("<IQ", kind, len(values)) + b"".join(map(PACK[kind], values))

    def token_type(token):
        special = {"<unk>": 2, "\u2581": 1}  # unknown, normal; else byte or control
        return special.get(token, 6 if token.startswith("<0x") else 3)

    metadata = [
        ("general.architecture", STRING, "llama"), ("general.name", STRING, "brume-demo"),
        ("general.license", STRING, "apache-2.0"),
        ("general.description", STRING, "A toy chat model trained from scratch on text made by a script."),
        ("general.file_type", U32, 7), ("general.quantization_version", U32, 2), ("general.alignment", U32, 32),
        ("llama.context_length", U32, CONTEXT), ("llama.embedding_length", U32, DIM), ("llama.block_count", U32, LAYERS),
        ("llama.feed_forward_length", U32, FF), ("llama.attention.head_count", U32, HEADS),
        ("llama.attention.head_count_kv", U32, HEADS), ("llama.attention.layer_norm_rms_epsilon", F32, EPSILON),
        ("llama.rope.dimension_count", U32, HEAD_DIM), ("llama.rope.freq_base", F32, ROPE_BASE),
        ("llama.vocab_size", U32, len(TOKENS)),
        ("tokenizer.ggml.model", STRING, "llama"), ("tokenizer.ggml.tokens", ARRAY, array(STRING, TOKENS)),
        ("tokenizer.ggml.scores", ARRAY, array(F32, [0.0] * len(TOKENS))),
        ("tokenizer.ggml.token_type", ARRAY, array(I32, list(map(token_type, TOKENS)))),
        ("tokenizer.ggml.unknown_token_id", U32, 0), ("tokenizer.ggml.bos_token_id", U32, 1),
        ("tokenizer.ggml.eos_token_id", U32, END), ("tokenizer.ggml.add_bos_token", BOOL, False),
        ("tokenizer.ggml.add_eos_token", BOOL, False), ("tokenizer.ggml.add_space_prefix", BOOL, False),
        ("tokenizer.chat_template", STRING, TEMPLATE)]

    def aligned(data):
        return data + bytes(-len(data) % 32)

    header = b"GGUF" + struct.pack("<IQQ", 3, len(weights), len(metadata))
    for key, kind, value in metadata:
        header += gguf_string(key) + struct.pack("<I", kind) + (value if kind == ARRAY else PACK[kind](value))
    data = b""
    for name, tensor in weights.items():
        kind = 8 if tensor.ndim == 2 else 0  # Q8_0; the norms stay F32
        header += gguf_string(name + ".weight") + struct.pack("<I", tensor.ndim)
        header += b"".join(struct.pack("<Q", size) for size in reversed(tensor.shape)) + struct.pack("<IQ", kind, len(data))
        data += aligned(q8_0(tensor) if kind == 8 else tensor.astype("<f4").tobytes())
    with open(path, "wb") as file:
        file.write(aligned(header) + data)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("text")
    parser.add_argument("gguf")
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--bf16", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    with open(options.text, encoding="utf-8") as file:
        dialogues = [encode(json.loads(line)) for line in file]
    dialogues = [item for item in dialogues if len(item[0]) <= CONTEXT]
    weights = train(dialogues, options.steps, torch.bfloat16 if options.bf16 else torch.float32)
    print(f"{sum(tensor.size for tensor in weights.values())} parameters")
    write_gguf(options.gguf, weights)


main()
