// SPDX-License-Identifier: GPL-3.0-or-later
// Above the text of a fiche that is new or has changed since last time: says so, and leads to what has changed. Shows
// the model's open fiche; hidden while there is nothing to say.
#pragma once

#include "model/desktopmodel.h"
#include "style/button.h"
#include "style/label.h"

class QAction;

namespace escale {

class NewsLine final : public QWidget {
    Q_OBJECT

public:
    /// All outlive it; the button stands for `whatChanged`.
    NewsLine(const Appearance &appearance, const DesktopModel &model, QAction *whatChanged, QWidget *parent = nullptr);

    [[nodiscard]] QString words() const { return m_words->text(); }
    [[nodiscard]] Button &button() { return *m_button; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    const DesktopModel &m_model;
    Label *m_words;
    Button *m_button;
};

} // namespace escale
