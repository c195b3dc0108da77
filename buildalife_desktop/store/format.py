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
