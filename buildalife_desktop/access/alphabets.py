"""The letters of each language, in the order people know them by.

Babel has no letters (CLDR's "exemplar characters" are left out of it), so they are written out here after Unicode
CLDR 45. Letters a language has only in names of other languages (k in Welsh) are there too: people are called so.
"""

from __future__ import annotations

from collections.abc import Mapping

ENGLISH = "a b c d e f g h i j k l m n o p q r s t u v w x y z"
_LETTERS: Mapping[str, str] = {
    "en": ENGLISH,
    "cy": "a â b c ch d dd e ê f ff g ng h i î j k l ll m n o ô p ph q r rh s t th u û v w ŵ x y ŷ z",
    "gd": "a à b c d e è f g h i ì j k l m n o ò p q r s t u ù v w x y z",
    "pl": "a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż",
    "de": f"{ENGLISH} ä ö ü ß",
    "fr": f"{ENGLISH} à â ç é è ê ë î ï ô œ ù û",
    "es": "a b c d e f g h i j k l m n ñ o p q r s t u v w x y z á é í ó ú ü",
    "ro": "a ă â b c d e f g h i î j k l m n o p q r s ș t ț u v w x y z",
    "so": "a b c d dh e f g h i j k kh l m n o p q r s sh t u v w x y z",
    "uk": "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я",
    "ar": "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ء أ إ آ ؤ ئ ة ى",
    "ur": "ا آ ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ں و ہ ھ ء ی ے ئ ؤ",
    "bn": (
        "অ আ ই ঈ উ ঊ ঋ এ ঐ ও ঔ ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ণ ত থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ ড় ঢ় য় ৎ ং ঃ ঁ "
        "া ি ী ু ূ ৃ ে ৈ ো ৌ ্"
    ),
    "pa": (
        "ਅ ਆ ਇ ਈ ਉ ਊ ਏ ਐ ਓ ਔ ਸ ਹ ਕ ਖ ਗ ਘ ਙ ਚ ਛ ਜ ਝ ਞ ਟ ਠ ਡ ਢ ਣ ਤ ਥ ਦ ਧ ਨ ਪ ਫ ਬ ਭ ਮ ਯ ਰ ਲ ਵ ੜ ਸ਼ ਖ਼ ਗ਼ ਜ਼ ਫ਼ ਲ਼ "
        "ਾ ਿ ੀ ੁ ੂ ੇ ੈ ੋ ੌ ੰ ਂ ੱ ੍"
    ),
}
_SIGNS: Mapping[str, str] = {"ar": ". ، ؟ ! '", "ur": "۔ ، ؟ ! '", "bn": "। , ? ! '", "pa": "। , ? ! '"}
NUMBERS = tuple("1234567890")


def letters_of(language: str) -> tuple[str, ...]:
    """The letters of a language (`cy`, `pt_BR`), small ones where there are two kinds; English ones where unknown."""
    return tuple(_LETTERS.get(_code(language), ENGLISH).split())


def signs_of(language: str) -> tuple[str, ...]:
    """The signs of a language: full stop, comma, question mark, exclamation mark, apostrophe, in this order."""
    return tuple(_SIGNS.get(_code(language), ". , ? ! '").split())


def has_noun_capitals(language: str) -> bool:
    """Whether every noun has a capital, wherever it stands."""
    return _code(language) == "de"


def _code(language: str) -> str:
    return language.replace("-", "_").split("_")[0]
