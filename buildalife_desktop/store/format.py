"""The form of a life file, and how an older one becomes a newer one.

A life is an SQLite file with `application_id` LIFE and `user_version` the number of migrations it has been through.
A migration is released once and never changed: a later form is a new migration at the end of this file, and a file of
each released form stays in `tests/store/old_lives`.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("life")


@migrations()
def m001_first_form(db: Database) -> None:
    """Week, activities, companions, pictures, voices and the journal.

    Lists of ids and rhythms are JSON texts, so that a fact is one row and the journal keeps it whole; `wholeness`
    looks after where they point. `place` is a fact's place among its noun: a column of its own, as a plain rowid is
    given out anew in a copy made with VACUUM. `of` is the number of the entry that this one undid or did again.
    """
    fact = "place integer primary key, id text not null unique"
    companion = f"{fact}, name text not null, picture text not null"
    belongs = "foreign key (activity) references activities (id) deferrable initially deferred"
    for statement in (
        f"""create table me ({companion}, language text not null, days_shown integer not null,
            has_night integer not null, has_clock_times integer not null, theme text not null,
            text_percent integer not null) strict""",
        f"""create table photos ({fact}, name text not null, width integer not null,
            height integer not null, taken_on text, added_on text) strict""",
        f"create table recordings ({fact}, seconds real not null, added_on text) strict",
        f"create table people ({companion}, who_to_me text not null) strict",
        f"create table places ({companion}) strict",
        f"create table ways ({companion}) strict",
        f"create table things ({companion}) strict",
        f"""create table activities ({companion}, voice text not null, who_with text not null,
            places text not null, ways text not null, helpers text not null, takes_me text not null,
            things text not null, support text not null, cost text not null, cost_pence integer,
            feeling text not null, firmness text not null, who_said text not null, said_on text) strict""",
        f"""create table statements ({fact}, activity text not null, about text not null,
            words text not null, picture text not null, voice text not null, "view" text not null,
            who_said text not null, said_on text, {belongs}) strict""",
        f"""create table placings ({fact}, activity text not null, week text not null,
            day integer not null, part text not null, "order" integer not null, rhythm text not null,
            starts_at text, {belongs}) strict""",
        "create table photo_bytes (sha256 text primary key, bytes blob not null) strict",
        "create table thumbnail_bytes (sha256 text primary key, bytes blob not null) strict",
        "create table recording_bytes (sha256 text primary key, bytes blob not null) strict",
        """create table journal (number integer primary key, at text not null, who text not null,
            words text not null, "rows" text not null, "of" integer, is_undone integer not null) strict""",
        'create index journal_to_undo on journal (is_undone, number) where "of" is null',
    ):
        db.execute(statement)


@migrations()
def m002_photos_that_speak(db: Database) -> None:
    """What is said about a photo, the prompt it answers, what it was made from, who made it; how I like things."""
    for column in ("words", "voice", "prompt", "made_from", "made_by", "licence"):
        db.execute(f"alter table photos add column {column} text not null default ''")
    db.execute("alter table photos add column is_put_away integer not null default 0")
    for column, first in (("skin", ""), ("hair", ""), ("prompts", "[]")):
        db.execute(f"alter table me add column {column} text not null default '{first}'")


@migrations()
def m003_people_and_about_me(db: Database) -> None:
    """Rings, what is to know of people, About me, hopes and steps, what happened; Choose, boards, who has my plan.

    What was spoken is kept by a key of its own: the sha256 of voice and words, for it may be made anew.

    `goes_with` of a line points at one of several nouns, so it is looked after by `wholeness` alone. So is
    `choice_set`: the sets that come with the app are not in the file.
    """
    for statement in (*_M003_ABOUT_ME, *_M003_CHOOSE_AND_BOARDS):
        db.execute(statement)
    for column in ("whereabouts", "remembered_with", "paid", "shares_photo", "wish", "voice"):
        db.execute(f"alter table people add column {column} text not null default ''")
    db.execute("alter table people add column ring integer not null default 0")
    db.execute("alter table photos add column people text not null default '[]'")
    db.execute("alter table me add column rings integer not null default 4")
    for column, first in (("ring_names", "[]"), ("ways_in", "{}"), ("seeing", "{}"), ("hearing", "{}")):
        db.execute(f"alter table me add column {column} text not null default '{first}'")
    for column in ("supporter_language", "life_id"):
        db.execute(f"alter table me add column {column} text not null default ''")


def _belongs(field: str, noun: str) -> str:
    return f"foreign key ({field}) references {noun} (id) deferrable initially deferred"


_FACT = "place integer primary key, id text not null unique"
_SEEN = f"{_FACT}, words text not null, picture text not null, voice text not null"
_BY_WHOM = "who_said text not null, said_on text, is_checked integer not null"

_M003_ABOUT_ME = (
    f"create table decisions ({_SEEN}, decider text not null, people text not null, {_BY_WHOM}) strict",
    f"""create table information ({_FACT}, asked_on text, is_flagged integer not null,
        may_share text not null, is_met text not null, review_on text) strict""",
    f"create table hopes ({_SEEN}, activity text not null, {_BY_WHOM}) strict",
    f"""create table steps ({_SEEN}, hope text not null, person text not null, "when" text not null,
        happened text not null, reasons text not null, asked_on text, {_BY_WHOM},
        {_belongs("hope", "hopes")}) strict""",
    f"""create table lines ({_SEEN}, heading text not null, goes_with text not null,
        "view" text not null, {_BY_WHOM}) strict""",
    f"""create table happenings ({_FACT}, activity text not null, "on" text not null, part text not null,
        happened text not null, reasons text not null, {_belongs("activity", "activities")}) strict""",
)
_M003_CHOOSE_AND_BOARDS = (
    f"create table choice_sets ({_FACT}, name text not null, picture text not null) strict",
    f"create table options ({_SEEN}, choice_set text not null) strict",
    f"""create table sittings ({_FACT}, choice_set text not null, scale text not null, seed integer not null,
        options text not null, begun_on text, is_over integer not null, is_right integer not null) strict""",
    f"""create table answers ({_FACT}, sitting text not null, "option" text not null, reply text not null,
        words text not null, picture text not null, said_on text, {_belongs("sitting", "sittings")}) strict""",
    f"create table boards ({_FACT}, name text not null, shape text not null, ground text not null) strict",
    f"""create table pinned ({_FACT}, board text not null, picture text not null, caption text not null,
        voice text not null, x real not null, y real not null, size real not null, turn integer not null,
        level integer not null, frame text not null, {_belongs("board", "boards")}) strict""",
    f"""create table hand_overs ({_FACT}, person text not null, name text not null, picture text not null,
        pages text not null, checked text not null, form text not null, handed_on text, asked_back_on text) strict""",
    "create table spoken_bytes (sha256 text primary key, bytes blob not null) strict",
)
