// SPDX-License-Identifier: GPL-3.0-or-later
// One text of a fiche, edited where it stands. Plain (a title, an abstract) or rich (blocks). Paste comes through the
// door of feed/. It has no undo: the page's history has.
#pragma once

#include "feed/pastedhtml.h"
#include "fiche/block.h"
#include "style/appearance.h"
#include "workshop/wholetext.h"

#include <array>

namespace escale {

class FieldEdit final : public WholeText {
    Q_OBJECT

public:
    enum class Form : quint8 { Line, Lines, Rich };

    /// `appearance` outlives it; `role`: how large its words are.
    FieldEdit(const Appearance &appearance, Form form, TextRole role, QWidget *parent = nullptr);

    [[nodiscard]] bool isRich() const { return m_form == Form::Rich; }
    /// The cursor stays where it was, as far as it can; nobody is told of a change.
    void setBlocks(const QList<Block> &blocks);
    [[nodiscard]] QList<Block> blocks() const;
    void setWords(const QString &text);
    [[nodiscard]] QString words() const;

    /// Who underlines; each replaces only its own lines.
    enum class Marks : quint8 { PlainLanguage, Spelling };
    void setMarks(Marks whose, const QList<ExtraSelection> &lines);

Q_SIGNALS:
    void edited(); ///< by a person
    void entered();
    void pasted(const escale::PasteLosses &losses); ///< each time; what did not come along, if anything
    void undoAsked();
    void redoAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    void restyle();
    void silently(const std::function<void()> &change);

    const Appearance &m_appearance;
    Form m_form;
    TextRole m_role;
    std::array<QList<ExtraSelection>, 2> m_marks;
    bool m_silent = false;
};

/// What a clipboard holds, as clean blocks: HTML through the door, else one paragraph a line; and what of it is no part
/// of a fiche.
struct PastedBlocks {
    QList<Block> blocks;
    PasteLosses losses;
};
PastedBlocks blocksFromClipboard(const QMimeData &source);

} // namespace escale
