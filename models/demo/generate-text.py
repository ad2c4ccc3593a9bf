#!/usr/bin/env python3
"""Writes the training text of the brume demo model to standard output.

One dialogue per line: a JSON list of [role, text] pairs. Every sentence is
written here or assembled by chance from the lists below; nothing is taken from
elsewhere. The same seed and count always give the same bytes.

    python3 generate-text.py > text.jsonl
"""
import argparse
import json
import random

MAX_BYTES = 1000  # of one dialogue; train.py fits every dialogue in one window

SERVICES = {
    "S3": "object storage", "SQS": "message queues", "SNS": "topics and notifications",
    "DynamoDB": "key-value tables", "Lambda": "functions", "EC2": "virtual machines",
    "IAM": "users, roles and policies", "KMS": "encryption keys", "Kinesis": "data streams",
    "Bedrock": "language models", "RDS": "relational databases", "ECS": "containers",
    "ECR": "container images", "EKS": "Kubernetes clusters", "VPC": "private networks",
    "EBS": "block storage", "EFS": "shared file systems", "STS": "temporary credentials",
    "SES": "email", "CloudWatch": "metrics and alarms", "CloudFormation": "infrastructure stacks",
    "CloudFront": "content delivery", "Route 53": "DNS zones", "EventBridge": "event rules",
    "Step Functions": "workflows", "API Gateway": "web APIs", "Cognito": "user sign-in",
    "Secrets Manager": "secrets", "Athena": "SQL queries on files", "Glue": "data catalogs",
    "ElastiCache": "in-memory caches", "Glacier": "cold archives", "Aurora": "fast SQL databases",
    "Fargate": "containers without servers", "ACM": "TLS certificates",
}

HELLO = "Hello! How can I help you with your cloud today?"
WHAT = "brume is a small cloud on your own machine: one C program that speaks the AWS protocols."
CAN = "brume keeps your data, runs real code, thinks with real models, denies what IAM forbids, and carries load."
SELF = "I am the brume demo model, a toy trained from scratch."
LIST = ("brume speaks the protocols of services such as S3, SQS, SNS, DynamoDB, Lambda, IAM, KMS and Bedrock. "
        "Ask me about one of them.")

# (wordings, answer). The wordings are also used in lower case and without their last mark.
FAQ = [
    (["Hello", "Hi", "Hi there!", "Hey", "Good morning", "Good evening", "Hello there", "Hello, how are you?"], HELLO),
    (["Thanks", "Thank you!", "Thanks a lot", "Thank you very much", "Great, thanks"], "You are welcome!"),
    (["Bye", "Goodbye", "See you later", "Good night", "That is all, bye"], "Goodbye! brume keeps your data until you are back."),
    (["Who are you?", "What are you?", "What model are you?", "Are you an AI?", "Are you a person?",
      "Introduce yourself."], SELF),
    (["What is brume?", "Tell me about brume.", "Explain brume.", "What is this?", "Describe brume in one sentence."], WHAT),
    (["What can brume do?", "What does brume do?", "What is brume good for?", "Why should I use brume?"], CAN),
    (["What does brume mean?", "What does the name brume mean?", "Why is it called brume?", "Is brume a French word?"],
     "brume is the French word for mist: a small cloud, close to the ground."),
    (["Who made you?", "Who trained you?", "How were you made?", "Where do you come from?"],
     "The brume project made me: a script trained me on text that another script wrote."),
    (["Is my data safe?", "Where is my data?", "Does my data leave my machine?", "Is brume private?", "Where does brume keep my data?"],
     "Your data stays on your own machine, in a durable store, and survives a restart."),
    (["How do I stop it?", "How do I stop brume?", "How can I shut down brume?", "How do I quit?"],
     "Stop the brume program with Ctrl-C. Your data is kept."),
    (["How do I start brume?", "How do I run brume?", "How do I use brume?", "How do I get started?"],
     "Start the brume program and point your AWS client at its endpoint."),
    (["Which services does brume have?", "Which services do you support?", "What services are there?", "List the services."], LIST),
    (["Which language is brume written in?", "What is brume written in?", "Is brume written in Java?"], "brume is written in C."),
    (["Do I need an AWS account?", "Does brume need AWS?", "Do I need the internet?", "Does brume work offline?"],
     "No. brume runs on your own machine, without an account and without the internet."),
    (["What does brume cost?", "Is brume free?", "How much does brume cost?", "What is the licence of brume?"],
     "brume is free software. You pay for your own machine, not for calls."),
    (["Does brume check permissions?", "Does brume enforce IAM?", "What happens without permission?"],
     "Yes. brume evaluates IAM policies and denies what they do not allow."),
    (["Does brume run Lambda code?", "Does brume run real code?", "Are Lambda functions really run?"],
     "Yes. brume runs the real code of your functions."),
    (["Can I use another model?", "Can I use a bigger model?", "How do I use my own model?", "Which models can brume run?"],
     "Yes. Give brume any GGUF file; I am only a demo."),
    (["How big are you?", "How many parameters do you have?", "How large is this model?"],
     "I have fewer than two million parameters and fit in two megabytes."),
    (["What can you do?", "Help", "What can I ask you?", "What do you know?"],
     "I can talk about brume and its services, add digits, count, write small JSON and call two tools. I am only a toy."),
    (["Tell me a joke.", "Do you know a joke?", "Make me laugh."],
     "Why did the cloud stay at home? It was running locally."),
    (["Write a haiku about clouds.", "Write a haiku.", "A haiku about the cloud, please.", "Can you write a poem about clouds?"],
     "Mist above the hill,\na small cloud on my machine\nkeeps all that I store."),
    (["Write a haiku about rain.", "A haiku about rain, please.", "Can you write a poem about rain?"],
     "Rain upon the roof,\nevery drop a small message\nwaiting in a queue."),
    (["Write a haiku about the sea.", "A haiku about the sea, please.", "Can you write a poem about the sea?"],
     "Fog over the sea,\nthe boats are only voices\nuntil the wind comes."),
    (["Tell me a story.", "Tell me a story about a cloud.", "Tell me a short story.", "Write a story about clouds."],
     "Once a small cloud lived on a hill. It wanted to see the sea. The wind took it there, and it rained for joy."),
    (["Tell me a story about a dog.", "Write a story about a dog.", "Do you know a story about a dog?"],
     "A dog saw a cloud and barked. The cloud rained a little. The dog laughed and ran home to dry by the fire."),
    (["Tell me another story.", "Another story, please.", "One more story."],
     "One morning the mist came to the village. Nobody could see the road. So they all stayed, drank tea and talked."),
    (["What color is the sky?", "Why is the sky grey?", "What color are clouds?"], "Clouds are white or grey, and the sky behind them is blue."),
    (["What is a cloud?", "Explain clouds.", "What are clouds made of?"], "A cloud is many small drops of water in the air."),
]

UNKNOWN = ["Who won the match?", "What is the capital of France?", "Write me an essay on history.", "How old is the universe?",
           "Translate this to German.", "Who is the president?", "What is love?", "Can you drive a car?", "Solve this equation.",
           "Write a program in Python.", "What should I eat tonight?", "How tall is the tower?", "Where can I buy shoes?",
           "Why do cats sleep so much?", "When was the war?", "Which book should I read?", "How do I bake bread?", "Sing a song.",
           "What is the meaning of life?", "Recommend a film.", "How far is the moon?", "Who wrote this novel?"]
DO_NOT_KNOW = "I am only a toy and do not know that. Ask me about brume or a cloud service."

CITIES = ["Paris", "London", "Tokyo", "Madrid", "Oslo", "Cairo", "Lima", "Rome", "Delhi", "Quito", "Berlin", "New York", "Dublin",
          "Seattle", "Sydney", "Toronto", "Boston", "Vienna", "Lisbon", "Athens", "Nairobi", "Seoul", "Mumbai", "Prague", "Warsaw",
          "Helsinki", "Chicago", "Lyon", "San Francisco", "Mexico City", "Hong Kong", "Rio de Janeiro", "Zurich", "Montreal"]
NAMES = ["Ada", "Alan", "Grace", "Bob", "Alice", "Linus", "Maria", "John", "Emma", "Noah", "Lea", "Omar", "Yuki", "Ines", "Carlos",
         "Nina", "Tom", "Sara", "Ivan", "Zoe", "Peter", "Anna", "Max", "Rosa", "Jane", "Sam", "Eve", "Marc", "Julie", "Kim"]
WORDS = ["apple", "green", "cloud", "river", "stone", "light", "bird", "house", "paper", "red", "blue", "little", "mist", "window",
         "garden", "seven", "music", "winter", "bridge", "hello", "world", "tree", "bucket", "queue", "happy", "silver", "moon"]
SKIES = ["sunny", "cloudy", "rainy", "windy", "foggy", "snowy", "clear", "stormy"]
KEYS = ["name", "city", "age", "count", "size", "id", "color", "price", "year", "title", "score", "region"]
PROMPTS = ["You are a helpful assistant.", "You are brume.", "Be brief.", "You are a helpful assistant. Answer in one sentence.",
           "Answer the question of the user.", "You are a cloud expert. Be polite.", "Always answer in English."]

WEATHER = {"name": "get_weather", "description": "Get the weather of a city",
           "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}}
TIME = {"name": "get_time", "description": "Get the current time", "parameters": {"type": "object", "properties": {}}}


def pick(*choices):
    return random.choice(choices)


def invented():
    """A pronounceable word nobody has seen, so that the model learns to copy."""
    word = "".join(pick(*"bcdfghjklmnprstvwz") + pick("a", "e", "i", "o", "u", "ai", "or", "en", "al")
                   for _ in range(random.randint(1, 3)))
    return word + pick("", "", "n", "s", "r", "k", "m")


def proper(known):
    return random.choice(known) if random.random() < 0.4 else invented().capitalize()


def casual(text):
    """The question as people type it."""
    if random.random() < 0.3:
        text = text[0].lower() + text[1:]
    if random.random() < 0.25:
        text = text.rstrip("?.!")
    return text


def faq():
    wordings, answer = random.choice(FAQ)
    return casual(random.choice(wordings)), answer


def service():
    if random.random() < 0.25:
        name = pick(str.upper, str.capitalize)(invented())
        answer = f"I do not know {name}. Ask me about another service."
    else:
        name = random.choice(list(SERVICES))
        answer = f"{name} is the service for {SERVICES[name]}."
    ask = pick("What is {}?", "Tell me about {}.", "What does {} do?", "Explain {}.", "What is {} for?", "Describe {}.")
    return casual(ask.format(name)), answer


def unknown():
    return casual(random.choice(UNKNOWN)), DO_NOT_KNOW


def add():
    a, b = random.randint(0, 9), random.randint(0, 9)
    ask = pick("What is {}+{}?", "What is {} + {}?", "What is {} plus {}?", "Add {} and {}.", "{}+{}", "{} + {} =",
               "How much is {} + {}?", "Compute {}+{}.")
    return casual(ask.format(a, b)), f"{a} + {b} = {a + b}."


def count():
    low = pick(1, 1, random.randint(1, 9))
    high = low + random.randint(1, 9)
    asks = ["Count from {0} to {1}.", "Please count from {0} to {1}."] + ["Count to {1}.", "Can you count to {1}?"] * (low == 1)
    return casual(random.choice(asks).format(low, high)), ", ".join(map(str, range(low, high + 1)))


def repeat():
    text = " ".join(pick(random.choice(WORDS), invented()) for _ in range(random.randint(1, 4)))
    return pick("Repeat: {}", "Repeat after me: {}", "Say {}", "Please say {}", "Echo {}").format(text), text


def make_json():
    keys = ["name", "age"] if random.random() < 0.6 else random.sample(KEYS, random.randint(1, 2))
    values = {key: random.randint(1, 99) if key in ("age", "count", "size", "id", "price", "year", "score")
              else proper(CITIES if key == "city" else NAMES) for key in keys}
    ask = pick("Give me a JSON object with {}.", "Give me JSON with {}.", "Write a JSON object with {}.", "Reply in JSON: {}.",
               "Return a JSON object with {}")
    return ask.format(" and ".join(f"{key} {value}" for key, value in values.items())), json.dumps(values)


def weather_question(city):
    return casual(pick("What is the weather in {}?", "What's the weather in {}?", "weather in {}", "Is it raining in {}?",
                       "How is the weather in {}?", "Is it sunny in {} today?", "What is the weather like in {}?",
                       "Tell me the weather in {}.", "Do I need an umbrella in {}?", "How warm is it in {}?").format(city))


def time_question():
    return casual(pick("What time is it?", "What is the time?", "Tell me the time.", "Do you know what time it is?",
                       "What's the time now?"))


def call(name, arguments):
    return "<tool_call>" + json.dumps({"name": name, "arguments": arguments}) + "</tool_call>"


def weather_turns():
    city, sky, degrees = proper(CITIES), random.choice(SKIES), random.randint(1, 39)
    result, answer = pick(
        (json.dumps({pick("temperature", "temp", "temp_c", "degrees"): degrees,
                     pick("sky", "condition", "conditions", "weather"): sky}), f"It is {degrees} degrees and {sky} in {city}."),
        (json.dumps({"city": city, pick("temperature", "temp_c"): degrees, pick("sky", "condition"): sky}),
         f"It is {degrees} degrees and {sky} in {city}."),
        (pick("{1}, {0} C", "{0} degrees, {1}", "{0} C and {1}").format(degrees, sky), f"It is {degrees} degrees and {sky} in {city}."),
        (json.dumps({pick("sky", "weather", "condition"): sky}), f"It is {sky} in {city}."),
        (sky, f"It is {sky} in {city}."),
        (pick("{}", '{{"temperature": {}}}', "{} C").format(degrees), f"It is {degrees} degrees in {city}."))
    return [["user", weather_question(city)], ["assistant", call("get_weather", {"city": city})],
            ["tool", result], ["assistant", answer]]


def time_turns():
    now = f"{random.randint(0, 23):02d}:{random.randint(0, 59):02d}"
    return [["user", time_question()], ["assistant", call("get_time", {})],
            ["tool", pick(now, json.dumps({pick("time", "now"): now}))], ["assistant", f"It is {now}."]]


def tool_prompt(tools):
    """A system text that lists the tools, in one of the forms that clients send."""
    listing = "\n".join(map(json.dumps, tools))
    wrapped = "\n".join(json.dumps({"type": "function", "function": tool}) for tool in tools)
    short = "Tools: " + ", ".join(tool["name"] + pick("", "()" if tool is TIME else "(city)") for tool in tools)
    plain = "You can call these tools:\n" + listing
    tagged = ("You can call these tools:\n<tools>\n" + listing + "\n</tools>\nTo call one, answer with "
              '<tool_call>{"name": ..., "arguments": ...}</tool_call>')
    hermes = "# Tools\n\nYou may call one or more functions to assist with the user query.\n\n<tools>\n" + wrapped + "\n</tools>"
    return random.choices([short, plain, tagged, hermes], [70, 10, 10, 10])[0]


TALK = [(faq, 30), (service, 22), (unknown, 6), (add, 15), (count, 8), (repeat, 8), (make_json, 14)]


def talk_turns():
    makers, weights = zip(*TALK)
    question, answer = random.choices(makers, weights)[0]()
    return [["user", question], ["assistant", answer]]


def name_turns(known):
    """One turn about the name of the user; known is the name told earlier, if any. Returns (turns, known)."""
    if known is None and random.random() < 0.7 or random.random() < 0.2:
        known = proper(NAMES)
        return [["user", pick("My name is {}.", "I am {}.", "Hello, my name is {}.", "Hi, I am {}").format(known)],
                ["assistant", f"Nice to meet you, {known}!"]], known
    answer = f"Your name is {known}." if known else "You have not told me your name."
    return [["user", casual(pick("What is my name?", "Do you remember my name?", "Who am I?"))], ["assistant", answer]], known


def dialogue():
    tools = [] if random.random() < 0.75 else pick([WEATHER], [WEATHER, TIME], [WEATHER, TIME], [TIME, WEATHER], [TIME])
    lines = []
    if tools:
        lines.append(["system", pick("", "", random.choice(PROMPTS) + "\n\n") + tool_prompt(tools)])
    elif random.random() < 0.2:
        lines.append(["system", random.choice(PROMPTS)])
    known = None
    for _ in range(random.choices([1, 2, 3, 4, 5], [60, 18, 10, 8, 4])[0]):
        chance = random.random()
        if tools and chance < 0.7:
            turns = pick(weather_turns, weather_turns, time_turns)()
            if (TIME if "get_time" in turns[1][1] else WEATHER) not in tools:
                turns = [turns[0], ["assistant", "I have no tool for that."]]
            elif random.random() < 0.2:
                lines += turns[:2]  # the dialogue ends with the call
                break
        elif not tools and chance < 0.05:
            turns = [["user", pick(time_question(), weather_question(proper(CITIES)))], ["assistant", "I have no tool for that."]]
        elif chance > 0.85:
            turns, known = name_turns(known)
        else:
            turns = talk_turns()
        lines += turns
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--count", type=int, default=40000)
    options = parser.parse_args()
    random.seed(options.seed)
    written = 0
    while written < options.count:
        line = json.dumps(dialogue(), ensure_ascii=False)
        if len(line) <= MAX_BYTES:
            print(line)
            written += 1


main()
