// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard/keyspec.h"

#include <algorithm>
#include <numeric>

namespace escale {
namespace {

constexpr double longestSpace = 4;
constexpr double shortestSpace = 1.5;

/// Rows as the layout has them, or the same keys in more rows of nearly equal length when one would be too long.
QList<QStringList> fitted(const QList<QStringList> &rows, int most)
{
    const bool fits = std::all_of(rows.begin(), rows.end(), [&](const QStringList &row) { return row.size() <= most; });
    if (fits)
        return rows;
    const QStringList all = std::accumulate(rows.begin(), rows.end(), QStringList());
    const qsizetype count = (all.size() + most - 1) / most;
    QList<QStringList> result;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype from = all.size() * i / count;
        result.append(all.mid(from, all.size() * (i + 1) / count - from));
    }
    return result;
}

QList<KeySpec> written(const KeyboardState &state, const QStringList &keys)
{
    QList<KeySpec> row;
    for (const QString &key : keys) {
        KeySpec spec;
        spec.text = state.shift == Shift::Off ? key : capital(key, state.language);
        row.append(spec);
    }
    return row;
}

QList<KeySpec> strip(const KeyboardState &state, int most)
{
    if (state.open.isEmpty())
        return written(state, state.layout.quick.mid(0, most));
    KeyboardState shown = state; // forms of a capital are capitals
    shown.shift = state.current == state.current.toLower() ? Shift::Off : Shift::Locked;
    QList<KeySpec> row = written(shown, state.layout.forms.value(state.open));
    for (KeySpec &spec : row) {
        spec.action = KeyAction::Form;
        spec.lit = spec.text == state.current;
    }
    return row;
}

/// The strip's forms in one row, or two where they would not fit. The quick row never takes more than one.
void addStrip(KeyRows &rows, const KeyboardState &state, int most)
{
    const QList<KeySpec> keys = strip(state, most);
    if (keys.size() <= most)
        return rows.append(keys);
    rows.append(keys.mid(0, (keys.size() + 1) / 2));
    rows.append(keys.mid((keys.size() + 1) / 2));
}

KeySpec special(KeyAction action, std::optional<Icon> icon, double width)
{
    KeySpec spec;
    spec.action = action;
    spec.icon = icon;
    spec.width = width;
    return spec;
}

/// The first three digits of the script say that digits and signs are behind the key, the first letters that letters
/// are.
KeySpec pageKey(const KeyboardState &state)
{
    const bool toSigns = state.page == KeyPage::Letters;
    const QList<QStringList> &rows = toSigns ? state.layout.signs : state.layout.letters;
    KeySpec spec = special(toSigns ? KeyAction::ShowSigns : KeyAction::ShowLetters, {}, 1.4);
    spec.text = rows.first().mid(0, 3).join(toSigns ? QString() : QStringLiteral(" "));
    return spec;
}

double widthOf(const QList<KeySpec> &row)
{
    return std::accumulate(row.begin(), row.end(), 0.0, [](double sum, const KeySpec &key) { return sum + key.width; });
}

KeySpec enterKey(const KeyboardState &state)
{
    KeySpec spec = special(KeyAction::Enter, {}, 2);
    spec.text = state.enterWords;
    spec.primary = true;
    return spec;
}

KeySpec spaceKey(double width)
{
    KeySpec spec = special(KeyAction::Write, {}, width);
    spec.text = QStringLiteral(" ");
    return spec;
}

/// What is left of the space bar.
QList<KeySpec> leftOfSpace(const KeyboardState &state)
{
    QList<KeySpec> row;
    if (state.layout.capitals && state.page == KeyPage::Letters) {
        row.append(special(KeyAction::Shift, Icon::Shift, 1.2));
        row.last().lit = state.shift != Shift::Off;
    }
    row.append(pageKey(state));
    if (state.languages.size() > 1) {
        row.append(special(KeyAction::ShowLanguages, Icon::Globe, 1));
        row.last().lit = state.page == KeyPage::Languages;
    }
    return row;
}

/// One row; two where the screen is too small for it.
void addBottom(KeyRows &rows, const KeyboardState &state, int most)
{
    QList<KeySpec> row = leftOfSpace(state);
    const QList<KeySpec> right{special(KeyAction::Backspace, Icon::Backspace, 1.4), enterKey(state),
                               special(KeyAction::Close, Icon::Down, 1)};
    const double others = widthOf(row) + widthOf(right);
    if (others + shortestSpace > most) {
        row += {right.first(), right.last()};
        rows.append(row);
        rows.append({spaceKey(longestSpace), right[1]});
        return;
    }
    row.append(spaceKey(std::min(most - others, longestSpace)));
    rows.append(row + right);
}

KeyRows languageRows(const KeyboardState &state)
{
    QList<KeySpec> keys;
    for (const Language language : state.languages) {
        KeySpec spec = special(KeyAction::PickLanguage, {}, 1);
        spec.text = ownName(language);
        spec.picks = language;
        spec.lit = language == state.language;
        keys.append(spec);
    }
    KeyRows rows;
    constexpr qsizetype perRow = 4;
    for (qsizetype from = 0; from < keys.size(); from += perRow)
        rows.append(keys.mid(from, perRow));
    return rows;
}

} // namespace

QString capital(const QString &letter, Language language)
{
    return localeOf(language).toUpper(letter);
}

KeyRows keysFor(const KeyboardState &state, int most)
{
    KeyRows rows;
    switch (state.page) {
    case KeyPage::Letters:
        if (state.layout.hasStrip())
            addStrip(rows, state, most);
        for (const QStringList &row : fitted(state.layout.letters, most))
            rows.append(written(state, row));
        break;
    case KeyPage::Signs: {
        KeyboardState plain = state;
        plain.shift = Shift::Off;
        for (const QStringList &row : fitted(state.layout.signs, most))
            rows.append(written(plain, row));
        break;
    }
    case KeyPage::Languages:
        rows = languageRows(state);
        break;
    }
    addBottom(rows, state, most);
    return rows;
}

} // namespace escale
