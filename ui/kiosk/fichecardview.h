// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche in a list (drawing kiosk-3): icon, title, the facts that decide, a speaker. One that exists only in French is
// dashed, says so, and reads from left to right as a whole.
#pragma once

#include "kiosk/card.h"
#include "store/reader.h"
#include "style/textbox.h"

namespace escale {

/// What a card shows; made once per card, apart from any widget, so that a long list can be measured without widgets.
struct CardContent {
    FicheCard card;
    Theme theme;          ///< of the card; empty when it dangles
    QStringList marked;   ///< words to mark in the title (search)
    QString section = {}; ///< title of the section a search has found; empty for none
    Language sectionLanguage = Language::Fr;
    QString picture = {}; ///< pictogram the fiche wears in this list; empty: an empty place
};

class CardLayout final {
public:
    /// `today`: for the dates of a course (l10n/sessions.h).
    CardLayout(const Appearance &appearance, const CardContent &content, Language interfaceLanguage, QDate today);

    [[nodiscard]] int height(int width) const;
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }
    /// Title and facts, for those who hear the card.
    [[nodiscard]] QString description() const;
    /// In a card of this size that reads from left to right.
    [[nodiscard]] QRect speakerPlace(const QSize &card) const;
    void paint(QPainter &painter, const QRect &area) const;

private:
    struct Chunk {
        std::optional<Icon> icon;
        QString text;
        bool badge = false;
        QRect place; ///< from the left end of the row
    };
    [[nodiscard]] bool stacks() const;
    [[nodiscard]] int speakerSide() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] QSize pictureColumn() const;
    [[nodiscard]] int textStart() const;
    [[nodiscard]] double grown() const;
    [[nodiscard]] int factIcon() const;
    [[nodiscard]] int patchSide() const;
    [[nodiscard]] int textWidth(int width) const;
    [[nodiscard]] WrappedWords wordsOf(const Chunk &chunk, int room) const;
    int arrangeChunks(int width, QList<Chunk> &chunks) const;
    void paintChunk(QPainter &painter, const Chunk &chunk, const QRect &route) const;
    void paintPatch(QPainter &painter, const QRect &area) const;

    const Appearance &m_appearance;
    CardContent m_content;
    Language m_interface;
    Qt::LayoutDirection m_direction;
    TextBox m_title;
    QFont m_small, m_smallBold;
    QList<Chunk> m_chunks;
};

class FicheCardView final : public Card {
    Q_OBJECT

public:
    FicheCardView(const Appearance &appearance, CardContent content, Language interfaceLanguage, QDate today,
                  QWidget *parent = nullptr);

    [[nodiscard]] const FicheCard &fiche() const { return m_content.card; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void arrange() override;

private:
    CardContent m_content;
    CardLayout m_layout;
};

} // namespace escale
