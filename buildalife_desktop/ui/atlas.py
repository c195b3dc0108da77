"""Which screens there are, by name.

A screen's code is read when somebody first goes there: only the first screens are on the way to the first paint.
"""

from __future__ import annotations

from importlib import import_module

from .screens.screen import Screen

SCREENS = {
    "faces": "faces.FacesScreen",
    "someone_new": "someone_new.SomeoneNewScreen",
    "home": "home.HomeScreen",
    "question": "question.QuestionScreen",
    "help": "help.HelpScreen",
    "my_page": "my_page.MyPageScreen",
    "looks": "looks.LooksScreen",
    "changes": "changes.ChangesScreen",
    "picture_makers": "picture_makers.PictureMakersScreen",
    "week": "week.WeekScreen",
    "day": "day.DayScreen",
    "now_and_next": "now_and_next.NowAndNextScreen",
    "two_weeks": "two_weeks.TwoWeeksScreen",
    "week_choices": "week_choices.WeekChoicesScreen",
    "placing": "placing.PlacingScreen",
    "copy_to_days": "copy_to_days.CopyToDaysScreen",
    "how_often": "how_often.HowOftenScreen",
    "clock_time": "clock_time.ClockTimeScreen",
    "put_back": "put_back.PutBackScreen",
    "choose_activity": "choose_activity.ChooseActivityScreen",
    "choose_picture": "choose_picture.ChoosePictureScreen",
    "find_symbol": "find_symbol.FindSymbolScreen",
    "symbol_group": "symbol_group.SymbolGroupScreen",
    "photo_files": "photo_files.PhotoFilesScreen",
    "take_photos_in": "take_photos_in.TakePhotosInScreen",
    "camera": "camera.CameraScreen",
    "change_picture": "change_picture.ChangePictureScreen",
    "write": "write.WriteScreen",
    "activity": "activity.ActivityScreen",
    "companions": "companions.CompanionsScreen",
    "new_companion": "new_companion.NewCompanionScreen",
    "say_about": "say_about.SayAboutScreen",
    "statement": "statement.StatementScreen",
    "money": "money.MoneyScreen",
    "my_voice": "my_voice.MyVoiceScreen",
    "hand_over": "hand_over.HandOverScreen",
    "folders": "folders.FoldersScreen",
    "bring_life": "bring_life.BringLifeScreen",
    "draw_face": "draw_face.DrawFaceScreen",
    "my_drawn_people": "my_drawn_people.MyDrawnPeopleScreen",
    "packs": "packs.PacksScreen",
    "pack_files": "pack_files.PackFilesScreen",
    "my_pictures": "my_pictures.MyPicturesScreen",
    "my_photo": "my_photo.MyPhotoScreen",
    "which_day": "which_day.WhichDayScreen",
    "photo_diary": "photo_diary.PhotoDiaryScreen",
    "photo_prompts": "photo_prompts.PhotoPromptsScreen",
    "picked_prompts": "picked_prompts.PickedPromptsScreen",
}


def screen_for(name: str) -> type[Screen]:
    """The screen of this name."""
    module, _, kind = SCREENS[name].partition(".")
    found = getattr(import_module(f".screens.{module}", __package__), kind)
    assert issubclass(found, Screen)
    return found
