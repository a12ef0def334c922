"""Jobs of patients and relatives."""

from __future__ import annotations

import random
from functools import lru_cache

from .draw import chance, part_of
from .lexicons import rows

PLACES_OF_WORK = "school hospital factory warehouse hotel restaurant dairy bakery railway prison university airport shipyard library museum theater cannery brewery quarry sawmill bank church postal nursing-home call-center".split()
ROLES = "cook clerk manager supervisor foreman cleaner secretary inspector technician assistant guard driver operator electrician mechanic painter welder bookkeeper buyer porter carpenter gardener cashier instructor superintendent dispatcher custodian groundskeeper".split()
RARE = ("lobster fisherman|crop duster|beekeeper|clock restorer|gravedigger|thatcher|stained glass maker|oyster farmer|sheep shearer|rodeo clown|tree surgeon|chimney sweep|sign language interpreter|funeral director|voice coach|puppeteer|falconer|ice cream man|lollipop lady|dinner lady|"
    "lighthouse keeper|dog groomer|wedding planner|tattoo artist|blackjack dealer|crane operator|long-haul trucker|HGV driver|lorry driver|bus conductor|fork-lift driver|UPS driver|Uber driver|paralegal|court reporter|tax inspector|bailiff|magistrate|alderman|state senator|mayor|army sergeant|marine|navy cook|fighter pilot|"
    "oil rig worker|roughneck|pipe fitter|steamfitter|boilermaker|coal miner|slate quarryman|potato farmer|dairy farmer|ranch hand|cowboy|pecan farmer|almond grower|vintner|brewer|cheesemaker|pastry chef|line cook|dishwasher|sommelier|seamstress|tailor|cobbler|milliner|lace maker|upholsterer|cabinet maker|luthier|piano tuner|"
    "organist|jazz drummer|opera singer|ballet teacher|yoga instructor|swim coach|football referee|jockey|golf pro|zookeeper|veterinary nurse|marine biologist|geologist|seismologist|actuary|stockbroker|pawnbroker|auctioneer|antiques dealer|florist|estate agent|realtor|letting agent|web developer|data analyst|video game designer|"
    "stay-at-home mom|homemaker|housewife|nanny|au pair|childminder|foster parent|preschool teacher|kindergarten teacher|maths teacher|band director|school bus driver|crossing guard|lunch lady|headmistress|professor of history|rabbi|imam|vicar|nun|missionary|pastor|deacon|hospital chaplain|ICU nurse|dental hygienist|phlebotomist|midwife|"
    "paramedic|firefighter|police officer|detective|prison officer|parole officer|security guard|bouncer|bartender|barista|waitress|flight attendant|air traffic controller|train driver|signalman|tram driver|deckhand|tugboat captain|harbour pilot|merchant seaman|longshoreman|stevedore|machinist|tool and die maker|toolmaker|lathe operator|"
    "sheet metal worker|auto body painter|tire changer|car salesman|insurance broker|debt collector|telemarketer|cab driver|courier|mail carrier|postman|newspaper editor|journalist|photographer|wedding singer|magician|playwright|poet|screenwriter|graphic designer|architect|civil engineer|surveyor|roofer|bricklayer|plasterer|tiler|glazier|"
    "scaffolder|stonemason|landscaper|nurseryman|arborist|forester|logger|trapper|fishmonger|butcher|slaughterman|meat packer|egg packer|poultry worker|farm laborer|fruit picker|housekeeper|chambermaid|janitor|window cleaner|refuse collector|sanitation worker|plumber|HVAC technician|lineman|telephone engineer|TV repairman|locksmith").split("|")


@lru_cache(maxsize=None)
def _pool(split: str) -> list[str]:
    listed = [row["term"] for row in rows("professions")] + RARE
    made = [f"{place.replace('-', ' ')} {role}" for place in PLACES_OF_WORK for role in ROLES]
    pool = part_of("profession", sorted(set(listed)), split)
    return pool * 3 + part_of("profession", made, split)


def profession(rng: random.Random, split: str) -> str:
    """A job in lower case, now and then with a word of rank before it."""
    word = rng.choice(_pool(split))
    if chance(rng, 0.08):
        word = rng.choice(("senior", "assistant", "freelance", "part-time", "apprentice", "head", "night-shift", "trainee", "self-employed")) + " " + word
    return word
