// SPDX-License-Identifier: GPL-3.0-or-later
// Words of Qt itself that can be seen in our windows: buttons of its dialogs, the menu of a text field, names of keys.
// Qt has no Tigrinya and no Pashto, and its translations may not be installed: named here, these words are in our own
// catalogues too, under Qt's contexts.
#include <QtGlobal>

namespace {

[[maybe_unused]] constexpr const char *qtWords[] = {
    //: A button of a question.
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    //: In the menu of a text field. The letter after & is the key to press.
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    //: Name of a key of the keyboard.
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
};

} // namespace
