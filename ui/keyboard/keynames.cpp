// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard/keynames.h"

#include <QCoreApplication>
#include <array>

namespace escale {
namespace {

struct Sign {
    const char16_t *sign;
    const char *name;
};

// Signs of other scripts share a name with ours where they mean the same.
constexpr std::array signNames{
    Sign{u" ", QT_TRANSLATE_NOOP("keyboard", "Space")},
    Sign{u".", QT_TRANSLATE_NOOP("keyboard", "Full stop")},
    Sign{u"።", QT_TRANSLATE_NOOP("keyboard", "Full stop")},
    Sign{u",", QT_TRANSLATE_NOOP("keyboard", "Comma")},
    Sign{u"،", QT_TRANSLATE_NOOP("keyboard", "Comma")},
    Sign{u"፣", QT_TRANSLATE_NOOP("keyboard", "Comma")},
    Sign{u";", QT_TRANSLATE_NOOP("keyboard", "Semicolon")},
    Sign{u"؛", QT_TRANSLATE_NOOP("keyboard", "Semicolon")},
    Sign{u"፤", QT_TRANSLATE_NOOP("keyboard", "Semicolon")},
    Sign{u":", QT_TRANSLATE_NOOP("keyboard", "Colon")},
    Sign{u"፥", QT_TRANSLATE_NOOP("keyboard", "Colon")},
    Sign{u"፦", QT_TRANSLATE_NOOP("keyboard", "Colon before a list")},
    Sign{u"፡", QT_TRANSLATE_NOOP("keyboard", "Word separator")},
    Sign{u"!", QT_TRANSLATE_NOOP("keyboard", "Exclamation mark")},
    Sign{u"?", QT_TRANSLATE_NOOP("keyboard", "Question mark")},
    Sign{u"؟", QT_TRANSLATE_NOOP("keyboard", "Question mark")},
    Sign{u"፧", QT_TRANSLATE_NOOP("keyboard", "Question mark")},
    Sign{u"'", QT_TRANSLATE_NOOP("keyboard", "Apostrophe")},
    Sign{u"’", QT_TRANSLATE_NOOP("keyboard", "Apostrophe")},
    Sign{u"-", QT_TRANSLATE_NOOP("keyboard", "Hyphen")},
    Sign{u"—", QT_TRANSLATE_NOOP("keyboard", "Dash")},
    Sign{u"_", QT_TRANSLATE_NOOP("keyboard", "Underscore")},
    Sign{u"\"", QT_TRANSLATE_NOOP("keyboard", "Quotation mark")},
    Sign{u"“", QT_TRANSLATE_NOOP("keyboard", "Opening quotation mark")},
    Sign{u"«", QT_TRANSLATE_NOOP("keyboard", "Opening quotation mark")},
    Sign{u"”", QT_TRANSLATE_NOOP("keyboard", "Closing quotation mark")},
    Sign{u"»", QT_TRANSLATE_NOOP("keyboard", "Closing quotation mark")},
    Sign{u"(", QT_TRANSLATE_NOOP("keyboard", "Opening parenthesis")},
    Sign{u")", QT_TRANSLATE_NOOP("keyboard", "Closing parenthesis")},
    Sign{u"@", QT_TRANSLATE_NOOP("keyboard", "At sign")},
    Sign{u"/", QT_TRANSLATE_NOOP("keyboard", "Slash")},
    Sign{u"&", QT_TRANSLATE_NOOP("keyboard", "Ampersand")},
    Sign{u"+", QT_TRANSLATE_NOOP("keyboard", "Plus")},
    Sign{u"=", QT_TRANSLATE_NOOP("keyboard", "Equals")},
    Sign{u"%", QT_TRANSLATE_NOOP("keyboard", "Percent")},
    Sign{u"٪", QT_TRANSLATE_NOOP("keyboard", "Percent")},
    Sign{u"€", QT_TRANSLATE_NOOP("keyboard", "Euro")},
    Sign{u"№", QT_TRANSLATE_NOOP("keyboard", "Number sign")},
    Sign{u"\u200C", QT_TRANSLATE_NOOP("keyboard", "Half space")},
};

QString nameOfText(const QString &text)
{
    for (const Sign &sign : signNames) {
        if (text == QStringView(sign.sign))
            return QCoreApplication::translate("keyboard", sign.name);
    }
    return text; // a letter or a digit: its own name
}

} // namespace

QString keyName(const KeySpec &key)
{
    switch (key.action) {
    case KeyAction::Write:
    case KeyAction::Form:
        return nameOfText(key.text);
    case KeyAction::Backspace:
        //: The key that removes the letter before the cursor
        return QCoreApplication::translate("keyboard", "Erase");
    case KeyAction::Shift:
        return QCoreApplication::translate("keyboard", "Capital letters");
    case KeyAction::ShowSigns:
        return QCoreApplication::translate("keyboard", "Digits and signs");
    case KeyAction::ShowLetters:
        return QCoreApplication::translate("keyboard", "Letters");
    case KeyAction::ShowLanguages:
        return QCoreApplication::translate("keyboard", "Language of the keyboard");
    case KeyAction::Close:
        return QCoreApplication::translate("keyboard", "Close the keyboard");
    case KeyAction::Enter:
    case KeyAction::PickLanguage:
        break;
    }
    return key.text;
}

} // namespace escale
