"""Brings a photo of any kind (grey, printer's colours, 16 bits, see-through) to plain colours for a screen."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageCms

_SEE_THROUGH = ("RGBA", "LA", "PA", "RGBa", "La")
_DEEP_GREY = ("I;16", "I;16L", "I;16B", "I;16N", "I")


def ready_to_shrink(photo: Image.Image) -> Image.Image:
    """The same in a kind that shrinks smoothly: RGB, RGBA, L or CMYK."""
    if photo.mode in _SEE_THROUGH or "transparency" in photo.info:
        return photo.convert("RGBA")
    if photo.mode in _DEEP_GREY:
        return _eight_bits(photo)
    if photo.mode in ("RGB", "L", "CMYK"):
        return photo
    return photo.convert("RGB")


def plain(photo: Image.Image, profile: bytes | None) -> Image.Image:
    """In RGB as screens mean it, on white where it was see-through. `profile`: the camera's ICC colours, if any."""
    if photo.mode == "RGBA":
        on_white = Image.new("RGB", photo.size, "white")
        on_white.paste(photo, mask=photo.getchannel("A"))
        photo = on_white
    if profile and photo.mode in ("RGB", "CMYK"):
        photo = _through_profile(photo, profile)
    return photo if photo.mode == "RGB" else photo.convert("RGB")


def _eight_bits(photo: Image.Image) -> Image.Image:
    """16 bits of grey as 8; `convert` would cut everything above 255 to white."""
    return photo.convert("I").point(lambda level: level * (1 / 256)).convert("L")


def _through_profile(photo: Image.Image, profile: bytes) -> Image.Image:
    """As the camera saw it: without this, photos of newer phones look grey. A broken profile is done without."""
    try:
        theirs = ImageCms.ImageCmsProfile(BytesIO(profile))
        if "sRGB" in ImageCms.getProfileDescription(theirs):
            return photo
        changed = ImageCms.profileToProfile(photo, theirs, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return photo
    return changed or photo
