// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard/keyboardlayout.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

/// The data is a library of its own; without this call a static link would leave it out.
static void useKeyboardData()
{
    Q_INIT_RESOURCE(escale_keyboard_data);
}

namespace escale {
namespace {

Error unusable(const QString &cause)
{
    return {Problem::BadConfiguration,
            QCoreApplication::translate("keyboard", "The keyboard of this language cannot be used."), cause};
}

QString keyFrom(const QString &word)
{
    return word == QLatin1String("zwnj") ? QString(QChar(0x200C)) : word;
}

QStringList keysFrom(QStringList words)
{
    for (QString &word : words)
        word = keyFrom(word);
    return words;
}

/// False for a word that means nothing.
bool take(KeyboardLayout &layout, const QString &word, const QStringList &keys)
{
    if (word == QLatin1String("letters"))
        layout.letters.append(keys);
    else if (word == QLatin1String("signs"))
        layout.signs.append(keys);
    else if (word == QLatin1String("quick"))
        layout.quick = keys;
    else if (word == QLatin1String("forms") && keys.size() > 1 && !layout.forms.contains(keys.first()))
        layout.forms.insert(keys.first(), keys);
    else if (word == QLatin1String("capitals") && keys.isEmpty())
        layout.capitals = true;
    else
        return false;
    return true;
}

bool hasRepeated(const QList<QStringList> &rows)
{
    QSet<QString> seen;
    for (const QStringList &row : rows) {
        for (const QString &key : row) {
            if (seen.contains(key))
                return true;
            seen.insert(key);
        }
    }
    return false;
}

std::optional<Error> defectOf(const KeyboardLayout &layout)
{
    if (layout.letters.isEmpty() || layout.signs.isEmpty())
        return unusable(QStringLiteral("letters or signs missing"));
    if (hasRepeated(layout.letters) || hasRepeated(layout.signs) || hasRepeated({layout.quick}))
        return unusable(QStringLiteral("a key stands twice"));
    for (auto it = layout.forms.cbegin(); it != layout.forms.cend(); ++it) {
        const bool reachable = std::any_of(layout.letters.begin(), layout.letters.end(),
                                           [&](const QStringList &row) { return row.contains(it.key()); });
        if (!reachable || hasRepeated({it.value()}))
            return unusable(QStringLiteral("forms of %1").arg(it.key()));
    }
    return std::nullopt;
}

} // namespace

Result<KeyboardLayout> parseKeyboardLayout(const QString &text)
{
    KeyboardLayout layout;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.startsWith(u'#') || line.trimmed().isEmpty())
            continue;
        QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        const QString word = words.takeFirst();
        if (!take(layout, word, keysFrom(words)))
            return unusable(QStringLiteral("line %1").arg(number));
    }
    if (const auto defect = defectOf(layout))
        return *defect;
    return layout;
}

Result<KeyboardLayout> keyboardLayout(Language language)
{
    static const bool loaded = [] {
        useKeyboardData();
        return true;
    }();
    Q_UNUSED(loaded)
    QFile file(QStringLiteral(":/keyboards/%1.txt").arg(code(language)));
    if (!file.open(QIODevice::ReadOnly))
        return unusable(QStringLiteral("no layout for %1").arg(code(language)));
    return parseKeyboardLayout(QString::fromUtf8(file.readAll()));
}

} // namespace escale
