// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/smsdialog.h"

#include "handover/phonenumber.h"
#include "l10n/isolate.h"
#include "style/emptyfield.h"
#include "style/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace escale {
namespace {

/// "+33612345678" as it is read: "+33 6 12 34 56 78".
QString spoken(const QString &number)
{
    const qsizetype prefix = number.startsWith(QLatin1String("+33")) ? 3 : 4;
    QString text = number.left(prefix) + u' ' + number.mid(prefix, number.size() - prefix - 8);
    if (text.endsWith(u' '))
        text.chop(1);
    for (qsizetype at = number.size() - 8; at < number.size(); at += 2)
        text += QChar(0xa0) + number.mid(at, 2);
    return isolatedLeftToRight(text.replace(u' ', QChar(0xa0)));
}

} // namespace

SmsDialog::SmsDialog(std::unique_ptr<GiveBack> giveBack, Link link, QWidget *parent)
    : QDialog(parent), m_giveBack(std::move(giveBack)), m_link(std::move(link)), m_words(plainLabel()),
      m_label(plainLabel()), m_kept(plainLabel()), m_said(plainLabel()), m_number(new QLineEdit),
      m_send(new QPushButton), m_cancel(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_label, m_number, m_kept, m_said})
        column->addWidget(widget);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_send);
    column->addSpacing(8);
    column->addLayout(row);
    m_label->setBuddy(m_number);
    m_number->setLayoutDirection(Qt::LeftToRight);
    m_number->setMaxLength(40);
    // No keyboard learns it.
    m_number->setInputMethodHints(Qt::ImhDialableCharactersOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_send->setDefault(true);
    m_said->hide();
    connect(m_number, &QLineEdit::textEdited, this, [this] {
        m_confirmed.clear();
        m_said->hide();
        retranslate();
    });
    connect(m_send, &QPushButton::clicked, this, &SmsDialog::press);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(440);
    retranslate();
}

SmsDialog::~SmsDialog()
{
    const std::unique_ptr<GiveBack> gone = std::move(m_giveBack); // its last answer finds nothing to tell
}

void SmsDialog::press()
{
    if (m_waiting)
        return;
    const auto number = mobileNumber(m_number->text());
    if (!number) {
        m_confirmed.clear();
        return say(number.error().sentence);
    }
    if (m_confirmed != *number) {
        m_confirmed = *number;
        retranslate();
        //: %1 is a telephone number. A second press of the button sends.
        return say(tr("The link goes to %1. Is the number right?").arg(spoken(*number)));
    }
    m_waiting = true;
    m_send->setEnabled(false);
    m_number->setEnabled(false);
    say(tr("Sending…"));
    m_giveBack->contentLink(m_link.fiche, *number, m_link.page, m_link.language, [this](const Delivery &delivery) {
        if (m_giveBack)
            answer(delivery);
    });
}

void SmsDialog::answer(const Delivery &delivery)
{
    m_waiting = false;
    m_confirmed.clear();
    m_send->setEnabled(true);
    m_number->setEnabled(true);
    retranslate();
    if (delivery.ending == Delivery::Ending::Done) {
        emptyField(*m_number);
        say(tr("The message has been sent."));
        m_cancel->setFocus();
        Q_EMIT sent();
        return;
    }
    say(delivery.error.sentence);
    m_number->setFocus();
}

void SmsDialog::done(int result)
{
    emptyField(*m_number);
    m_confirmed.clear();
    QDialog::done(result);
}

void SmsDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
    adjustSize();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SmsDialog::retranslate()
{
    setWindowTitle(tr("Send by SMS"));
    //: %1 is the title of a fiche.
    m_words->setText(tr("The link of “%1” is sent as a message.").arg(m_link.title));
    m_label->setText(tr("Mobile number of the person"));
    m_number->setAccessibleName(m_label->text());
    m_kept->setText(
        tr("The number is not kept: not here, not in any file. The server passes it to a telephone operator."));
    m_send->setText(m_confirmed.isEmpty() ? tr("Send…") : tr("Yes, send"));
    m_cancel->setText(tr("Close"));
}

void SmsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace escale
