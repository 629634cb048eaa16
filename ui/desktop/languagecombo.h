// SPDX-License-Identifier: GPL-3.0-or-later
// A choice of one of the eight languages, each by its own name in its own script. By keys: two letters of its code
// ("ar"), in the closed field as in the open list, whatever script the names are in.
#pragma once

#include "style/appearance.h"

#include <QComboBox>

namespace escale {

class LanguageCombo final : public QComboBox {
    Q_OBJECT

public:
    /// `appearance` outlives the field.
    explicit LanguageCombo(const Appearance &appearance, QWidget *parent = nullptr);

    /// Shows it without telling.
    void show(Language language);
    using QComboBox::show;
    [[nodiscard]] Language language() const;

Q_SIGNALS:
    /// By the person.
    void chosen(escale::Language language);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hidePopup() override;

private:
    bool typed(const QString &text);

    QString m_letters; ///< of a code that is half typed
};

} // namespace escale
