// SPDX-License-Identifier: GPL-3.0-or-later
// Search (drawing kiosk-5): results while typing, and the kiosk's own keyboard below while the field is in use. What is
// typed stays in memory, and only for the visit (law 8).
#pragma once

#include "keyboard/keyboard.h"
#include "kiosk/cardlist.h"
#include "kiosk/kioskpage.h"
#include "kiosk/searchfield.h"
#include "search/searchservice.h"
#include "style/flow.h"

namespace escale {

class SearchPage final : public KioskPage {
    Q_OBJECT

public:
    /// `search` outlives the page.
    SearchPage(KioskServices &services, SearchService &search, QWidget *parent = nullptr);

    void visit(const Route &stop) override;
    [[nodiscard]] QList<SpokenText> spoken() const override;
    void lightSpoken(int item) override;
    [[nodiscard]] std::optional<ControlWords> wordsOf(const QWidget &control) const override;
    void forget() override;

    /// On a wide screen the field stands in the bar: the keyboard needs the height.
    [[nodiscard]] BarField fieldForBar() override;
    void takeFieldBack() override;

Q_SIGNALS:
    /// A key of the keyboard on the screen went down.
    void keyStruck();

protected:
    void retranslate() override;
    void restyle() override;

private:
    void ask(bool correct);
    void open(const QString &fiche);
    void show(const SearchAnswer &answer);
    void showNothingTyped();
    void showTried(const SearchAnswer &answer);
    void offerWords(const QStringList &words);
    void offerThemes(const QStringList &ids);
    void clearOffers();
    Button *addOffer(const QString &words, Language language);

    SearchService &m_search;
    SearchField *m_field;
    Label *m_summary;
    Button *m_listen;
    QWidget *m_offerRow;
    WrapLayout *m_offers;
    QList<Button *> m_offered;
    QList<SpokenText> m_offeredTexts;
    CardList *m_results;
    Keyboard *m_keyboard;
    QHash<QString, Theme> m_themes;
    Taxonomy m_taxonomy;
    QStringList m_themeOrder;
    quint64 m_ticket = 0;
    std::optional<SearchAnswer> m_answer;
};

} // namespace escale
