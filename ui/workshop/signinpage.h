// SPDX-License-Identifier: GPL-3.0-or-later
// Who are you: address and password, then the code that came by e-mail where one is asked for.
#pragma once

#include "authoring/workshop.h"
#include "style/label.h"

#include <QLineEdit>
#include <QPushButton>

namespace escale {

class SignInPage final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    SignInPage(const Appearance &appearance, Workshop &workshop, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &email() { return *m_email; }
    [[nodiscard]] QLineEdit &password() { return *m_password; }
    [[nodiscard]] QLineEdit &code() { return *m_code; }
    [[nodiscard]] QPushButton &go() { return *m_go; }
    [[nodiscard]] QPushButton &back() { return *m_back; }

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showAccount();
    void submit();
    void clearSecrets();
    void retranslate();

    Workshop &m_workshop;
    Workshop::Account m_shown = Workshop::Account::Unknown;
    Label *m_title, *m_words;
    QLabel *m_emailTitle, *m_passwordTitle, *m_codeTitle;
    QLineEdit *m_email, *m_password, *m_code;
    QPushButton *m_go, *m_byMail, *m_back;
};

} // namespace escale
