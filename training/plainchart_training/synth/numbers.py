"""Identifiers, telephone numbers and addresses of computers. None can belong to anyone: fictional or impossible ranges, wrong check digits, reserved domains."""

from __future__ import annotations

import random

from .draw import chance, digits, shaped

# Shapes: # a digit, @ a capital, ? either. The second list of each kind is held out.
SHAPES = {
    "mrn": (["#######", "########", "######", "00######", "##-##-##", "###-##-##", "@######", "@@######", "@@-#####", "MRN####", "#########", "@#####", "###-####", "R######", "H#######", "### ### ####", "#####"],
            ["##.##.##", "@@@####", "######-#", "@##-###-##", "M##########", "###/#####"]),
    "plan": (["@@@#########", "@@#######", "#########@", "@@@@####", "##########", "@#########", "###-######", "#@@#-@@#-@@##", "#@##@##@@##", "####-####-##", "@@@@-####-####", "W#########", "@##-######", "######"],
             ["@@#-###-####", "########-##", "@@@/####/##", "@@ ## ## ## @"]),
    "account": (["########", "#########", "#####-##", "@#########", "V########", "############", "#### #### ####", "@@######", "##-##-##", "E######", "#######", "####-####-####-####"],
                ["###.###.##", "@@/######", "######/##", "#####@#"]),
    "license": (["#######", "@#######", "@@#######", "@####-#####-#####", "##@####@", "@########", "##########", "MD######", "RN######", "@@@@@######@@#@@", "@#####"],
                ["@@-####-##", "##-###-####", "LIC####@", "###@@####"]),
    "vehicle": (["@@## @@@", "#@@@###", "@@@ ####", "@@@####", "@@##@@@", "?????????????????", "###-@@@", "@## @@@", "@@@-####"],
                ["@@@ ###@", "##-@@-##", "@@# ####"]),
    "device": (["@@-######", "@@@######", "SN#######", "####-####-###", "@#@######", "########", "@@@-###-###", "##@@####", "??????????", "??:??:??:??:??:??".replace("?", "#"), "LOT ####@", "@####@", "##-####-##"],
               ["@@/######/#", "(##)########(##)@@###", "@@#@@####", "#.##.###.#"]),
    "bioid": (["FP-#####", "VP-####", "RS-####-##", "FP######", "BIO-####-@@", "IRIS-#####", "@@-BIO-####", "#######", "@@@@-####-####", "VX####", "T-#####-@", "FACE-####"],
              ["BM.####.##", "##-@@@@-##", "@@_######"]),
    "idnum": (["@##-#####", "##-######", "@@/####/@@", "########", "@@######", "@##-####", "##@#######", "####-#####", "@@@-####", "######", "@-####-###", "REF########", "@@@/##/####", "#########", "@@ ######", "NHC-####", "#####-@"],
              ["@@.####.##", "##:#####", "@@@@-##-###", "#-##-####@", "@/##/####/#"]),
    "ssn": (["9##-0#-####", "9##-2#-####", "9##-4#-####", "000-##-####", "666-##-####", "XXX-XX-####", "***-**-####", "9##1#####"], ["9## 3# ####", "xxx-xx-####", "666 ## ####"]),
    "ni": (["QQ ## ## ## @", "QQ######@"], ["QQ-##-##-##-@"]),
}


def identifier(rng: random.Random, split: str, kind: str) -> str:
    """A number of one kind in one of its split's shapes."""
    return shaped(rng, rng.choice(SHAPES[kind][1 if split == "heldout" else 0]))


def nhs(rng: random.Random, split: str) -> str:
    """Ten digits in the manner of an NHS number, with a check digit that is wrong."""
    body = [int(sign) for sign in digits(rng, 9)]
    right = (11 - sum(digit * (10 - at) for at, digit in enumerate(body)) % 11) % 11
    last = rng.choice([digit for digit in range(10) if digit != right])
    whole = "".join(map(str, body)) + str(last)
    if split == "heldout":
        return f"{whole[:3]}-{whole[3:6]}-{whole[6:]}"
    return rng.choice((f"{whole[:3]} {whole[3:6]} {whole[6:]}", f"{whole[:3]} {whole[3:6]} {whole[6:]}", whole))


def phone(rng: random.Random, split: str, region: str) -> str:
    """A number of a range kept for fiction, or one that no exchange can have."""
    return _uk_phone(rng, split) if region == "uk" else _us_phone(rng, split)


def _us_phone(rng: random.Random, split: str) -> str:
    area = f"{rng.randint(2, 9)}{digits(rng, 2)}"
    exchange, line = ("555", f"01{digits(rng, 2)}") if chance(rng, 0.45) else (f"{rng.choice('01')}{digits(rng, 2)}", digits(rng, 4))
    if split == "heldout":
        return rng.choice((f"{area}/{exchange}-{line}", f"{area} {exchange}.{line}", f"[{area}] {exchange}-{line}", f"1.{area}.{exchange}.{line}"))
    return rng.choice((f"({area}) {exchange}-{line}", f"({area}) {exchange}-{line}", f"{area}-{exchange}-{line}", f"{area}-{exchange}-{line}", f"{area}.{exchange}.{line}", f"({area}){exchange}-{line}",
                       f"{area} {exchange} {line}", f"+1 {area} {exchange} {line}", f"1-{area}-{exchange}-{line}", f"{exchange}-{line}", f"{area}{exchange}{line}", f"+1-{area}-{exchange}-{line}", f"({area}) {exchange} {line}"))


def _uk_phone(rng: random.Random, split: str) -> str:
    tail = digits(rng, 3)
    head, body = rng.choice((("01632", f"960{tail}"), ("01632", f"960{tail}"), ("07700", f"900{tail}"), ("07700", f"900{tail}"), ("020", f"79460{tail}"), ("0161", f"4960{tail}"), ("0113", f"4960{tail}"), ("0131", f"4960{tail}"),
                             (f"06{digits(rng, 3)}", digits(rng, 6)), (f"04{digits(rng, 2)}", digits(rng, 7))))
    middle = f"{body[:3]} {body[3:]}"
    if split == "heldout":
        return rng.choice((f"{head}/{body}", f"{head} {body[:2]} {body[2:4]} {body[4:]}", f"{head}.{body[:3]}.{body[3:]}", f"(0){head[1:]} {middle}"))
    return rng.choice((f"{head} {body}", f"{head} {middle}", f"{head}{body}", f"+44 {head[1:]} {body}", f"+44 {head[1:]} {middle}", f"({head}) {body}", f"+44 (0){head[1:]} {middle}", f"{head}-{body}"))


def extension(rng: random.Random) -> str:
    """An extension, a pager or a bleep."""
    return digits(rng, rng.choice((3, 4, 4, 4, 5)))


def ip_address(rng: random.Random, split: str) -> str:
    """An address of the ranges for private networks and documentation."""
    if split == "heldout" and chance(rng, 0.5):
        return f"2001:db8::{rng.randrange(1, 65536):x}"
    if chance(rng, 0.12):
        return "2001:db8:" + ":".join(f"{rng.randrange(65536):x}" for _ in range(rng.choice((4, 6))))
    return rng.choice((f"10.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(256)}", f"192.168.{rng.randrange(256)}.{rng.randrange(256)}", f"203.0.113.{rng.randrange(256)}", f"198.51.100.{rng.randrange(256)}", f"172.{rng.randrange(16, 32)}.{rng.randrange(256)}.{rng.randrange(256)}"))


def mac_address(rng: random.Random) -> str:
    """A hardware address."""
    return rng.choice(":-").join(f"{rng.randrange(256):02X}" for _ in range(6))


HOSTS = ("example.org", "example.com", "example.net", "mail.example.org", "post.example.com", "inbox.example.net", "clinic.example.org", "nhs.example.org", "health.example.com", "hospital.example", "surgery.example", "webmail.example")
PATHS = ("", "/portal", "/results", "/appointments", "/mychart", "/patients/{n}", "/r/{n}", "/forms/intake", "/u/{w}", "/video/{w}-{n}", "/records?id={n}", "/donate/{w}")


def email(rng: random.Random, split: str, first: str, last: str) -> str:
    """An address at a domain reserved for examples."""
    first, last = _plain(first), _plain(last)
    user = username(rng, split, first, last) if chance(rng, 0.2) else rng.choice((f"{first}.{last}", f"{first}{last}", f"{first[0]}{last}", f"{first}_{last}", f"{last}{rng.randint(1, 99)}", f"{first}{rng.randint(40, 99)}", f"{first[0]}.{last}", f"{last}.{first[0]}"))
    return f"{user}@{rng.choice(HOSTS[3:] if split == 'heldout' else HOSTS)}"


def url(rng: random.Random, split: str, word: str) -> str:
    """A web address at a domain reserved for examples."""
    word = _plain(word)
    host = rng.choice((f"{word}.example.org", f"{word}.example", "example.org", "example.com", f"portal.{word}.example.net", f"{word}-clinic.example.com"))
    path = rng.choice(PATHS).replace("{n}", digits(rng, 5)).replace("{w}", word)
    prefix = rng.choice(("http://", "http://www.")) if split == "heldout" else rng.choice(("https://", "https://", "www.", "https://www.", ""))
    return prefix + host + path


def username(rng: random.Random, split: str, first: str, last: str) -> str:
    """A log-in name."""
    first, last = _plain(first), _plain(last)
    if split == "heldout":
        return rng.choice((f"{first}__{last}", f"{rng.randint(1, 99)}{last}", f"x{first}{rng.randint(1, 9)}x", f"{last}-{first[0]}{rng.randint(10, 99)}"))
    word = rng.choice(WORDS)
    return rng.choice((f"{first[0]}{last}", f"{first[0]}{last}{rng.randint(1, 99)}", f"{first}{rng.randint(40, 2010)}", f"{first}_{last}", f"{first}.{last}", f"{last}{first[0]}", f"{word}{rng.randint(1, 999)}", f"{first}_{word}", f"{word}_{first}",
                       f"{first[:3]}{last[:3]}{rng.randint(1, 99):02}", f"{last[:4]}{digits(rng, 3)}", f"{word}{rng.choice(WORDS)}", f"@{first}{word}", f"{first.capitalize()}{last[0].upper()}{rng.randint(1, 99)}", f"{last[:6]}{first[0]}".upper(), f"{first[0]}{last}_rn", f"u{digits(rng, 5)}"))


WORDS = "gardener sunny runner trucker knitter angler birder nanna granny poppop mama dad blue tiger dragon star river coffee baker fiddle rigger sailor rocket lucky happy quiet tea wolf robin skater hiker drummer biker goose teacup puzzle orchid fishing golf chess".split()


def _plain(word: str) -> str:
    kept = "".join(sign for sign in word.lower() if "a" <= sign <= "z")
    return kept or "user"
