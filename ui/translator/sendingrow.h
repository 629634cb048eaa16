// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the translation at hand: when it was saved here, whether the server has it, and the keys that send
// and publish it. Follows the desk and its dispatch.
#pragma once

#include "style/appearance.h"
#include "translating/translationdispatch.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace escale {

class SendingRow final : public QWidget {
    Q_OBJECT

public:
    /// All outlive it.
    SendingRow(const Appearance &appearance, TranslationDesk &desk, TranslationDispatch &dispatch,
               QWidget *parent = nullptr);

    /// For review, or as an expert's own text; who is not signed in is asked to.
    void send();

Q_SIGNALS:
    void signInWanted();
    void updateWanted(); ///< the library is older than the server

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void showSaved();
    void showSending();
    [[nodiscard]] QString words() const;

    const Appearance &m_appearance;
    TranslationDesk &m_desk;
    TranslationDispatch &m_dispatch;
    QLabel *m_saved, *m_sent;
    QPushButton *m_update, *m_send, *m_publish;
};

} // namespace escale
