// SPDX-License-Identifier: GPL-3.0-or-later
// The fiches of a theme (drawing kiosk-3): its needs as chips, procedures first, those in French only last. Where large
// words leave no room for chips and a whole fiche, the chips are one key beside the heading that opens them.
#pragma once

#include "fiche/taxonomyindex.h"
#include "kiosk/cardlist.h"
#include "kiosk/kioskpage.h"
#include "style/flow.h"

#include <QHash>

namespace escale {

class ListPage final : public KioskPage {
    Q_OBJECT

public:
    explicit ListPage(KioskServices &services, QWidget *parent = nullptr);

    void visit(const Route &route) override;
    [[nodiscard]] QList<SpokenText> spoken() const override;
    void lightSpoken(int item) override;
    [[nodiscard]] QList<SpokenText> opening() const override;
    [[nodiscard]] std::optional<ControlWords> wordsOf(const QWidget &control) const override;
    void forget() override;

protected:
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] int thingCount() const override { return static_cast<int>(m_list->count()); }

private:
    struct Loaded {
        TaxonomyIndex taxonomy;
        QList<FicheCard> cards; ///< of the theme, all needs, whatever the visitor has answered
        Language language = Language::Fr;
        QStringList pictures = {}; ///< of the cards
        Language hearing = Language::Fr;
        QHash<QString, FicheCard> heard = {}; ///< by id, in the language that is heard, where it is another one
    };
    void load(const Route &route);
    void show();
    void showHeading();
    void showChips(const QList<FicheCard> &cards);
    void showCards(const QList<FicheCard> &cards);
    void chooseNeed(const QString &need);
    void shapeChips();
    [[nodiscard]] bool isFirstWhole();
    void foldIfCut();
    /// A card as it is said.
    [[nodiscard]] FicheCard saidCard(const FicheCard &card) const { return m_loaded.heard.value(card.id, card); }
    [[nodiscard]] QList<FicheCard> suitable() const;

    Route m_route;
    Loaded m_loaded;
    Theme m_theme;
    QLabel *m_patch;
    QWidget *m_chipRow;
    WrapLayout *m_chips;
    Button *m_fold;        ///< the chips as one key
    bool m_opened = false; ///< by m_fold
    QList<Button *> m_needs;
    QList<SpokenText> m_needWords; ///< of m_needs
    Label *m_message;
    Button *m_everything; ///< gives up the answers that leave nothing
    CardList *m_list;
};

} // namespace escale
