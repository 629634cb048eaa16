// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/signinpage.h"

#include "style/scrollpane.h"
#include "workshop/letters.h"

#include <QEvent>
#include <QFormLayout>

namespace escale {
namespace {

constexpr double mostLetters = 32; ///< in a line

} // namespace

SignInPage::SignInPage(const Appearance &appearance, Workshop &workshop, QWidget *parent)
    : QWidget(parent), m_workshop(workshop), m_title(new Label(appearance, TextRole::Title)),
      m_words(new Label(appearance, TextRole::Body)), m_emailTitle(new QLabel), m_passwordTitle(new QLabel),
      m_codeTitle(new QLabel), m_email(new QLineEdit), m_password(new QLineEdit), m_code(new QLineEdit),
      m_go(new QPushButton), m_byMail(new QPushButton), m_back(new QPushButton)
{
    m_password->setEchoMode(QLineEdit::Password);
    m_code->setMaxLength(12);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    for (QLineEdit *field : {m_email, m_password, m_code})
        field->setLayoutDirection(Qt::LeftToRight);
    m_go->setDefault(true);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(m_title);
    form->addRow(m_words);
    form->addRow(m_emailTitle, m_email);
    form->addRow(m_passwordTitle, m_password);
    form->addRow(m_codeTitle, m_code);
    form->addRow(m_go);
    form->addRow(m_byMail);
    form->addRow(m_back);
    m_emailTitle->setBuddy(m_email);
    m_passwordTitle->setBuddy(m_password);
    m_codeTitle->setBuddy(m_code);
    auto *scroll = new ScrollPane(appearance); // large letters in a low window
    auto *inside = new QWidget;
    auto *middle = new QHBoxLayout(inside);
    auto *box = new QWidget;
    box->setLayout(form);
    const auto fit = [box, &appearance] { box->setMaximumWidth(letters(appearance, mostLetters)); };
    fit();
    connect(&appearance, &Appearance::changed, box, fit);
    middle->addStretch();
    middle->addWidget(box, 3);
    middle->addStretch();
    scroll->setWidget(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(m_go, &QPushButton::clicked, this, &SignInPage::submit);
    for (QLineEdit *field : {m_email, m_password, m_code})
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_byMail, &QPushButton::clicked, this, [this] {
        if (!m_email->text().trimmed().isEmpty())
            m_workshop.askForCode(m_email->text());
    });
    connect(m_back, &QPushButton::clicked, &m_workshop, &Workshop::startOver);
    connect(&m_workshop, &Workshop::accountChanged, this, &SignInPage::showAccount);
    connect(&m_workshop, &Workshop::stateChanged, this, &SignInPage::showAccount);
    retranslate();
}

void SignInPage::submit()
{
    if (m_workshop.account() == Workshop::Account::CodeAsked)
        return m_workshop.giveCode(m_code->text());
    if (!m_email->text().trimmed().isEmpty() && !m_password->text().isEmpty())
        m_workshop.signIn(m_email->text(), m_password->text());
}

void SignInPage::showAccount()
{
    const bool code = m_workshop.account() == Workshop::Account::CodeAsked;
    m_code->setVisible(code);
    m_codeTitle->setVisible(code);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_password, m_passwordTitle, m_byMail})
        widget->setVisible(!code);
    m_back->setVisible(code);
    m_email->setEnabled(!code);
    m_go->setEnabled(!m_workshop.isBusy());
    // It has done what it is for, or nobody is here any more: nothing of it stays in a window.
    if (const auto account = m_workshop.account(); std::exchange(m_shown, account) != account)
        clearSecrets();
    m_words->setText(code
                         ? tr("A code was sent to your address. It has six digits.")
                         : tr("With the account you have on Réfugiés.info. What you write stays on this computer until "
                              "you save it on the server."));
}

/// clear() would leave them to be taken back by Ctrl+Z.
void SignInPage::clearSecrets()
{
    m_password->setText(QString());
    m_code->setText(QString());
}

void SignInPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    clearSecrets();
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInPage::retranslate()
{
    m_title->setText(tr("Sign in to write"));
    m_emailTitle->setText(tr("E-mail address"));
    m_passwordTitle->setText(tr("Password"));
    m_codeTitle->setText(tr("Code from the e-mail"));
    m_go->setText(tr("Sign in"));
    m_back->setText(tr("Back"));
    m_byMail->setText(tr("Without a password: send me a code"));
    showAccount();
}

} // namespace escale
