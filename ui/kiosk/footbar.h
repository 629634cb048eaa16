// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of every page of a visit: sound and people, always in the same places (design ui-kiosk-2026-11). With the
// guide: back, again, volume, somebody please; without it: listen to this page, volume, somebody please. Above it,
// while the guide is on and there is height for it, what is being said.
#pragma once

#include "kiosk/bar.h"
#include "kiosk/kioskservices.h"
#include "kiosk/picturebutton.h"
#include "style/label.h"

#include <QBoxLayout>

namespace escale {

class FootBar final : public Bar {
    Q_OBJECT

public:
    explicit FootBar(KioskServices &services, QWidget *parent = nullptr);

    /// Whether this page can be read aloud as a whole.
    void setListenable(bool listenable);
    /// A page that is shown to somebody else needs no second call for help.
    void setHelpOffered(bool offered);
    /// Little height: lower, without the strip.
    void setLow(bool low);

Q_SIGNALS:
    void listenWanted();
    void volumeWanted();
    void helpWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void restyle();
    void follow();
    void fit();
    /// `pictures`: their side in icons; `textShare`: of the size words have at their step.
    void sizeKeys(double pictures, double textShare);
    void showSaid(const QString &words, bool touchAgain);

    class Strip;

    KioskServices &m_services;
    QVBoxLayout *m_column;
    QHBoxLayout *m_row;
    Strip *m_strip;
    PictureButton *m_back, *m_again, *m_listen, *m_volume, *m_help;
    bool m_listenable = false;
    bool m_helpOffered = true;
    bool m_low = false;
};

} // namespace escale
