// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph with what would change in it: words that go struck out, words that come underlined. French, to be read
// only.
#pragma once

#include "authoring/rewording.h"
#include "style/appearance.h"
#include "workshop/wholetext.h"

namespace escale {

/// Words that go and words that come in their place, at the cursor: struck out and underlined, for colour alone says
/// nothing; a space between them where neither brings one.
void insertChange(QTextCursor &cursor, const QString &gone, const QString &come, const Colours &colours);

/// The words of `after` at the cursor, those that differ from `before` as changes. What only white space parts is one
/// change.
void insertChanges(QTextCursor &cursor, const QString &before, const QString &after, const Colours &colours);

class ChangedWords final : public WholeText {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    explicit ChangedWords(const Appearance &appearance, QWidget *parent = nullptr);

    void setPieces(const QList<Rewording::Piece> &pieces);

private:
    void refill();

    const Appearance &m_appearance;
    QList<Rewording::Piece> m_pieces;
};

} // namespace escale
