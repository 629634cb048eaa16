// SPDX-License-Identifier: GPL-3.0-or-later
// "Somebody please": a card for the person to show to the staff, in French and in the person's language: what they
// speak, that they cannot read (only with the guide), what they are looking for. Said in French only when that is
// touched; nothing is sent, kept or counted.
#pragma once

#include "kiosk/helpsubject.h"
#include "kiosk/kioskpage.h"
#include "kiosk/picturebutton.h"
#include "kiosk/pictureline.h"

namespace escale {

class HelpPage final : public KioskPage {
    Q_OBJECT

public:
    explicit HelpPage(KioskServices &services, QWidget *parent = nullptr);

    void visit(const Route &route) override;
    /// The card in the person's language.
    [[nodiscard]] QList<SpokenText> spoken() const override;
    void lightSpoken(int item) override;
    [[nodiscard]] QList<SpokenText> opening() const override;
    /// The card in French.
    [[nodiscard]] QList<SpokenText> french() const;
    [[nodiscard]] std::optional<ControlWords> wordsOf(const QWidget &control) const override;
    void forget() override;

protected:
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Ground;
    void fill();
    void speakFrench();
    void shape();
    [[nodiscard]] bool isFrench() const;
    [[nodiscard]] SpokenText own(const char *source) const;

    HelpSubject m_subject;
    bool m_greeted = false; ///< since the page has come
    Ground *m_blue, *m_white;
    PictureLine *m_head, *m_speak, *m_read, *m_look, *m_please;
    PictureLine *m_ownSpeak, *m_ownRead, *m_ownLook, *m_ownPlease, *m_show;
    PictureButton *m_sayFrench;
    QVBoxLayout *m_blueColumn, *m_ownColumn, *m_whiteColumn;
};

} // namespace escale
