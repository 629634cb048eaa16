// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/languagecombo.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace escale {

LanguageCombo::LanguageCombo(const Appearance &appearance, QWidget *parent) : QComboBox(parent)
{
    for (const Language language : allLanguages)
        addItem(ownName(language), int(language));
    const auto restyle = [this, &appearance] {
        setFont(appearance.font(TextRole::Button));
        for (int i = 0; i < count(); ++i)
            setItemData(i, appearance.font(TextRole::Button, static_cast<Language>(itemData(i).toInt())), Qt::FontRole);
    };
    restyle();
    connect(&appearance, &Appearance::changed, this, restyle);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(language()); });
    view()->installEventFilter(this);
}

void LanguageCombo::show(Language language)
{
    setCurrentIndex(findData(int(language)));
}

Language LanguageCombo::language() const
{
    return static_cast<Language>(currentData().toInt());
}

/// Two letters name a language; what is no beginning of a code is forgotten.
bool LanguageCombo::typed(const QString &text)
{
    if (text.size() != 1 || !text.front().isLetter())
        return false;
    m_letters = m_letters.right(1) + text.toLower();
    const auto wanted = languageFromCode(m_letters);
    if (!wanted)
        return true;
    m_letters.clear();
    show(*wanted);
    hidePopup();
    Q_EMIT chosen(*wanted);
    return true;
}

void LanguageCombo::keyPressEvent(QKeyEvent *event)
{
    if (!typed(event->text()))
        QComboBox::keyPressEvent(event);
}

bool LanguageCombo::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view() && event->type() == QEvent::KeyPress && typed(static_cast<QKeyEvent *>(event)->text()))
        return true;
    return QComboBox::eventFilter(watched, event);
}

void LanguageCombo::hidePopup()
{
    m_letters.clear();
    QComboBox::hidePopup();
}

} // namespace escale
