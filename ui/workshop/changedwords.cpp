// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/changedwords.h"

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
