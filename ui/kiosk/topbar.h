// SPDX-License-Identifier: GPL-3.0-or-later
// On every page but the first: back, home, language, text size, and "Finish", which ends the visit at once. With the
// guide its ear stands first, and the way back is in the foot: never two ways back.
#pragma once

#include "kiosk/bar.h"
#include "kiosk/kioskservices.h"
#include "kiosk/picturebutton.h"
#include "style/button.h"

#include <QHBoxLayout>

namespace escale {

class TopBar final : public Bar {
    Q_OBJECT

public:
    TopBar(KioskServices &services, QWidget *parent = nullptr);

    /// A field between the buttons (the search on a wide screen); null takes it away. Not owned. `alone`: text size and
    /// contrast make room for it.
    void setField(QWidget *field, bool alone);
    /// On a low screen the bar is hardly higher than its buttons.
    void setLow(bool low);
    /// Whether high contrast is on, said after its name; for translated() in the context of this class.
    [[nodiscard]] const char *contrastState() const;

Q_SIGNALS:
    void languageWanted();
    void finishWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void restyle();
    void fit();
    void follow();

    KioskServices &m_services;
    QHBoxLayout *m_row;
    QHBoxLayout *m_slot;
    QWidget *m_field = nullptr;
    bool m_alone = false, m_low = false;
    PictureButton *m_ear; ///< while the guide is on: its end
    Button *m_back, *m_home, *m_language, *m_textSize, *m_contrast, *m_finish;
};

} // namespace escale
