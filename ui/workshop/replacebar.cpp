// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/replacebar.h"

#include "style/flow.h"

#include <QAccessible>
#include <QKeyEvent>

namespace escale {

ReplaceBar::ReplaceBar(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_words(new HintField), m_instead(new HintField), m_next(new QPushButton),
      m_replace(new QPushButton), m_replaceAll(new QPushButton), m_leave(new QPushButton),
      m_sentence(new Label(appearance, TextRole::Small))
{
    auto *row = new WrapLayout(appearance.metrics().unit, this);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_words, m_instead, m_next, m_replace, m_replaceAll, m_leave, m_sentence})
        row->addWidget(each);
    connect(m_words, &QLineEdit::returnPressed, this, &ReplaceBar::nextWanted);
    connect(m_instead, &QLineEdit::returnPressed, this, &ReplaceBar::replaceWanted);
    connect(m_next, &QPushButton::clicked, this, &ReplaceBar::nextWanted);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceBar::replaceWanted);
    connect(m_replaceAll, &QPushButton::clicked, this, &ReplaceBar::replaceAllWanted);
    connect(m_leave, &QPushButton::clicked, this, &ReplaceBar::left);
    connect(m_words, &QLineEdit::textChanged, this, &ReplaceBar::showKeys);
    hide();
    retranslate();
}

void ReplaceBar::open(const QString &words)
{
    if (!words.isEmpty())
        m_words->setText(words);
    m_sentence->clear();
    show();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

std::optional<QRegularExpression> ReplaceBar::wanted() const
{
    QString pattern = QRegularExpression::escape(m_words->text().trimmed());
    if (pattern.isEmpty())
        return std::nullopt;
    pattern.replace(QRegularExpression(QStringLiteral("\\\\?['’]")), QStringLiteral("['’]"));
    pattern.replace(QRegularExpression(QStringLiteral("(?:\\\\?\\s)+")), QStringLiteral("\\s+"));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

void ReplaceBar::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    QAccessibleEvent event(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ReplaceBar::showKeys()
{
    for (QPushButton *key : {m_next, m_replace, m_replaceAll})
        key->setEnabled(wanted().has_value());
}

void ReplaceBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

void ReplaceBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReplaceBar::retranslate()
{
    m_words->setHint(tr("Words to find"));
    m_words->setAccessibleName(m_words->hint());
    m_instead->setHint(tr("Put instead"));
    m_instead->setAccessibleName(m_instead->hint());
    m_next->setText(tr("Next"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    m_leave->setText(tr("Close"));
    showKeys();
}

} // namespace escale
