// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/changedwords.h"

#include "fiche/wordchanges.h"

namespace escale {

void insertChange(QTextCursor &cursor, const QString &gone, const QString &come, const Colours &colours)
{
    QTextCharFormat struck, underlined;
    struck.setFontStrikeOut(true);
    struck.setForeground(colours.danger);
    underlined.setFontUnderline(true);
    underlined.setFontWeight(QFont::Bold);
    underlined.setForeground(colours.ok);
    cursor.insertText(gone, struck);
    if (!gone.isEmpty() && !come.isEmpty() && !gone.back().isSpace() && !come.front().isSpace())
        cursor.insertText(QStringLiteral(" "), QTextCharFormat());
    cursor.insertText(come, underlined);
}

void insertChanges(QTextCursor &cursor, const QString &before, const QString &after, const Colours &colours)
{
    QString removed, added;
    const auto flush = [&] {
        insertChange(cursor, removed, added, colours);
        removed.clear();
        added.clear();
    };
    const QList<WordChange> changes = wordChanges(before, after);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const WordChange &change = changes[i];
        if (change.kind == WordChange::Kind::Removed) {
            removed += change.text;
        } else if (change.kind == WordChange::Kind::Added) {
            added += change.text;
        } else if (change.text.trimmed().isEmpty() && !removed.isEmpty() && !added.isEmpty() &&
                   i + 1 < changes.size()) {
            removed += change.text;
            added += change.text;
        } else {
            flush();
            cursor.insertText(change.text, QTextCharFormat());
        }
    }
    flush();
}

ChangedWords::ChangedWords(const Appearance &appearance, QWidget *parent) : WholeText(parent), m_appearance(appearance)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(&appearance, &Appearance::changed, this, &ChangedWords::refill);
}

void ChangedWords::setPieces(const QList<Rewording::Piece> &pieces)
{
    m_pieces = pieces;
    refill();
}

void ChangedWords::refill()
{
    setFont(m_appearance.font(TextRole::Body, Language::Fr));
    clear();
    QTextCursor cursor(document());
    QTextBlockFormat line;
    line.setLayoutDirection(Qt::LeftToRight);
    cursor.setBlockFormat(line);
    const auto inOneParagraph = [](QString words) { return words.replace(u'\n', QChar(QChar::LineSeparator)); };
    for (const Rewording::Piece &piece : std::as_const(m_pieces)) {
        if (piece.change < 0)
            cursor.insertText(inOneParagraph(piece.before), QTextCharFormat());
        else
            insertChange(cursor, inOneParagraph(piece.before), inOneParagraph(piece.after), m_appearance.colours());
    }
    fit();
}

} // namespace escale
