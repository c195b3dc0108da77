"""Ideas of what I could say of the people in my life."""

from __future__ import annotations

from collections.abc import Mapping

from .heading import Heading
from .said import Said
from .starter import Starter, ideas

OF_PEOPLE: Mapping[Heading, tuple[Starter, ...]] = {
    Heading.I_GIVE: ideas(
        ("1F4AC", Said("I talk with them.")),
        ("1F442", Said("I listen to them.")),
        ("1F604", Said("I make them laugh.")),
        ("1F4DE", Said("I phone them.")),
        ("1F6CD", Said("I carry the shopping.")),
        ("2615", Said("I make them tea.")),
        ("1F331", Said("I help in the garden.")),
        ("1F415", Said("I walk the dog.")),
        ("1F381", Said("I give presents.")),
        ("1F4FA", Said("I keep them company.")),
        ("1F382", Said("I remember their birthday.")),
        ("1F9F6", Said("I make things for them.")),
    ),
    Heading.THEY_GIVE: ideas(
        ("1F697", Said("They give me a lift.")),
        ("1F4AC", Said("They talk with me.")),
        ("1F442", Said("They listen to me.")),
        ("1F604", Said("They make me laugh.")),
        ("1F6D2", Said("They help me shop.")),
        ("1F373", Said("They help me cook.")),
        ("1F9F9", Said("They help me at home.")),
        ("1F4B7", Said("They help me with money.")),
        ("2709", Said("They help me with letters.")),
        ("1FA7A", Said("They come to the doctor with me.")),
        ("1F64B", Said("They speak up for me.")),
        ("1F4FA", Said("They keep me company.")),
        ("1F381", Said("They give me presents.")),
        ("1FAC2", Said("They give me a hug.")),
    ),
    Heading.KEEP_IN_TOUCH: ideas(
        ("1F9D1-200D-1F91D-200D-1F9D1", Said("We meet.")),
        ("1F4DE", Said("We phone.")),
        ("1F4F9", Said("We have a video call.")),
        ("1F4F1", Said("We send texts.")),
        ("1F4E7", Said("We send emails.")),
        ("2709", Said("We write letters and cards.")),
        ("1F3E0", Said("They come to see me.")),
        ("1F6B6", Said("I go to see them.")),
        ("1F465", Said("Someone else helps us meet.")),
        ("1F384", Said("We meet on special days.")),
    ),
    Heading.TO_KNOW: ideas(
        ("1F3D8", Said("They live near me.")),
        ("1F697", Said("They drive.")),
        ("1F4BC", Said("They work in the day.")),
        ("1F4DE", Said("They like me to phone first.")),
        ("1F511", Said("They have a key to my home.")),
        ("1F198", Said("Phone them when something is wrong.")),
        ("1F9D1-200D-1F9BD", Said("They need help too.")),
        ("1F4C5", Said("They come on the same day each week.")),
    ),
    Heading.WHO_NEW: ideas(
        ("1F9D1-200D-1F91D-200D-1F9D1", Said("A new friend.")),
        ("1F491", Said("A partner.")),
        ("1F3D8", Said("The people next door.")),
        ("26BD", Said("People who like the same things.")),
        ("1F46A", Said("Family I have lost touch with.")),
        ("1F570", Said("Old friends I do not see now.")),
        ("own-advocate", Said("Someone to speak up with me.")),
        ("1F4BC", Said("People at work.")),
    ),
}
