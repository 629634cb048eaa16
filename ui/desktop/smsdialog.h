// SPDX-License-Identifier: GPL-3.0-or-later
// Sends the link of a fiche to a telephone, at once or not at all. The number is asked for, said back, sent, forgotten:
// it is in this window and in the request, and nowhere else.
#pragma once

#include "feed/giveback.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <memory>

namespace escale {

class SmsDialog final : public QDialog {
    Q_OBJECT

public:
    struct Link {
        QString fiche; ///< id
        QString title, page;
        Language language = Language::Fr; ///< of the sentence around the address
    };
    SmsDialog(std::unique_ptr<GiveBack> giveBack, Link link, QWidget *parent = nullptr);
    ~SmsDialog() override;

    [[nodiscard]] QLineEdit &number() { return *m_number; }
    [[nodiscard]] QPushButton &send() { return *m_send; }
    [[nodiscard]] QString said() const { return m_said->text(); }
    [[nodiscard]] bool waiting() const { return m_waiting; }

Q_SIGNALS:
    void sent();

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    void press();
    void answer(const Delivery &delivery);
    void say(const QString &sentence);
    void retranslate();

    std::unique_ptr<GiveBack> m_giveBack;
    Link m_link;
    QString m_confirmed; ///< what was said back; the next press sends to it
    bool m_waiting = false;
    QLabel *m_words, *m_label, *m_kept, *m_said;
    QLineEdit *m_number;
    QPushButton *m_send, *m_cancel;
};

} // namespace escale
