// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche (drawings kiosk-4 and kiosk-8): the reader's view, and below it the slot of the listening bar. A fiche that a
// sync changes or removes while it is read stays as it is, with a notice.
#pragma once

#include "kiosk/kioskpage.h"
#include "kiosk/linkcard.h"
#include "kiosk/picturebutton.h"
#include "listen/listeningbar.h"
#include "model/openfiche.h"
#include "reader/ficheview.h"

namespace escale {

class ReadingPage final : public KioskPage {
    Q_OBJECT

public:
    explicit ReadingPage(KioskServices &services, QWidget *parent = nullptr);

    void visit(const Route &route) override;
    [[nodiscard]] QList<SpokenText> opening() const override;
    void forget() override;
    [[nodiscard]] int scrollOffset() const override { return m_view->scrollOffset(); }
    void scrollTo(int offset) override { m_view->goTo(offset); }

    /// The listening bar, owned by the page from now on.
    void setListeningBar(ListeningBar *bar);
    [[nodiscard]] std::optional<ControlWords> wordsOf(const QWidget &control) const override;
    [[nodiscard]] FicheView &view() { return *m_view; }

Q_SIGNALS:
    /// Another text is on the page, or none: the voice of the one before must fall silent.
    void contentShown(const escale::PageContent &content);

protected:
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show();
    void arrive();
    void tellTrouble();
    void shapePictures();
    LinkCard &linkCard();

    Route m_route;
    OpenFiche m_fiche;
    TaxonomyIndex m_taxonomy;
    Translation m_french; ///< for the pictures of the steps
    FicheView *m_view;
    QVBoxLayout *m_slot;
    PictureButton *m_pictures; ///< to the fiche in pictures
    Label *m_trouble;
    LinkCard *m_link = nullptr; ///< made when the first link is tapped; the window's child
};

} // namespace escale
