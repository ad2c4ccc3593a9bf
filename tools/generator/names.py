"""How a name of the models becomes a name in C."""

import re

# Spelled together by AWS, read apart (or together) by people.
WORDS = (
    ("SSEKMS", "SseKms"),
    ("SSES3", "SseS3"),
    ("ETag", "Etag"),
    ("CRC32C", "Crc32c"),
    ("CRC64NVME", "Crc64nvme"),
    ("MD5of", "Md5Of"),
    ("IPv", "Ipv"),
    ("OAuth", "Oauth"),
    ("OpenIDConnect", "OpenIdConnect"),
    ("XXHASH", "Xxhash"),
)

# Words of C, and macros that our headers see.
RESERVED = set(
    """
    alignas alignof asm auto bool break case char const constexpr continue default do double else
    enum errno extern false float for goto i386 if inline int linux long major minor noreturn null
    nullptr register restrict return short signed sizeof static stderr stdin stdout struct switch
    thread_local true typedef typeof union unix unsigned void volatile while
    """.split()
)


def snake(name):
    """ListObjectsV2 -> list_objects_v2, SSEKMSKeyId -> sse_kms_key_id, TagIDs -> tag_ids."""
    for spelled, read in WORDS:
        name = name.replace(spelled, read)
    name = re.sub(r"([A-Z]{2,})s(?=[A-Z_]|$)", lambda m: m[1].capitalize() + "s", name)
    name = re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_")
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"_+", "_", name).lower()


def member_name(name):
    """A member of a struct: no keyword, no digit in front."""
    name = snake(name)
    if name in RESERVED:
        return name + "_"
    return "n" + name if name[0].isdigit() else name


def prefix(service):
    return service.replace("-", "_")


def literal(text):
    """A C string literal of any text."""
    out = []
    for byte in text.encode():
        char = chr(byte)
        if char in '"\\':
            out.append("\\" + char)
        elif char == "?":
            out.append("?" if not out or out[-1] != "?" else "\\?")
        elif 32 <= byte < 127:
            out.append(char)
        else:
            out.append("\\%03o" % byte)
    return '"' + "".join(out) + '"'


def text(value):
    """The initializer of a struct str."""
    return "STR_INIT(%s)" % literal(value)


def unique(names, what):
    """Two things of one name would be an error that the C compiler reports less well."""
    seen = set()
    for name in names:
        if name in seen:
            raise SystemExit("gen: %s: two things are called %s" % (what, name))
        seen.add(name)
