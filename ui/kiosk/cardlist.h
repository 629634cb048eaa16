// SPDX-License-Identifier: GPL-3.0-or-later
// A list of fiche cards, one or two columns, of any length: every card is measured, but only those near the view exist
// as widgets (law 5: a list of a thousand scrolls as lightly as one of ten).
#pragma once

#include "kiosk/fichecardview.h"
#include "kiosk/guide.h"
#include "style/scrollpane.h"

#include <map>
#include <memory>
#include <vector>

namespace escale {

class CardList final : public QWidget {
    Q_OBJECT

public:
    /// `pane` is what scrolls the list, and outlives it.
    CardList(const Appearance &appearance, ScrollPane &pane, QWidget *parent = nullptr);
    ~CardList() override;

    /// `today`: for the dates of courses; given again when the day has changed.
    void setCards(QList<CardContent> cards, Language interfaceLanguage, QDate today);
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] qsizetype count() const { return m_cards.size(); }
    [[nodiscard]] const QList<CardContent> &cards() const { return m_cards; }

    /// Lights a card, whether it exists as a widget or not; -1: none. setCards() puts the light out.
    void setSpoken(int index);
    /// Cards in other languages have their speaker struck through; at the start: none has.
    void setVoices(LanguageSet voices);
    /// What a card of this list, or its speaker, says of itself; nothing for what is none.
    [[nodiscard]] std::optional<ControlWords> wordsOf(const QWidget &control) const;
    /// Where a card is, in this widget; null when there is none of that number.
    [[nodiscard]] QRect placeOf(int index) const;
    /// Of the first row at this width; 0 without cards.
    [[nodiscard]] int firstHeight(int width) const;
    /// -1: none.
    [[nodiscard]] int indexOf(const QString &ficheId) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const QString &ficheId);
    void listenWanted(const escale::FicheCard &card);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Measured {
        int width = -1, height = 0, columns = 1;
        std::vector<QRect> places;
    };
    void rebuild();
    const Measured &measured(int width) const;
    void populate();
    [[nodiscard]] QRect mirrored(QRect place) const;
    FicheCardView *make(std::size_t index);
    void orderFocus();

    const Appearance &m_appearance;
    ScrollPane &m_pane;
    Language m_language = Language::Fr;
    QDate m_today;
    QList<CardContent> m_cards;
    std::vector<CardLayout> m_layouts;
    mutable Measured m_measured;
    std::map<std::size_t, FicheCardView *> m_views;
    int m_spoken = -1;
    LanguageSet m_voices = LanguageSet::all();
};

} // namespace escale
