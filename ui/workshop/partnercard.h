// SPDX-License-Identifier: GPL-3.0-or-later
// One partner of a fiche: name, address on the web, logo. A logo is sent when it is chosen; when that fails nothing has
// changed, and the sentence says so.
#pragma once

#include "authoring/draftpartners.h"
#include "base/error.h"
#include "base/workerthread.h"

#include "workshop/entrycard.h"
#include "workshop/formline.h"

#include <functional>

namespace escale {

class PartnerCard final : public EntryCard {
    Q_OBJECT

public:
    /// Sends a PNG and gives the server's Picture as JSON; not when `context` is gone by then.
    using SendLogo =
        std::function<void(const QByteArray &png, QObject *context, std::function<void(Result<QByteArray>)> answer)>;

    PartnerCard(const Appearance &appearance, SendLogo sendLogo, QWidget *parent = nullptr);
    ~PartnerCard() override;

    [[nodiscard]] bool isWhole() const override;
    [[nodiscard]] QWidget *fieldToMend() const override;
    /// The person chose this file: it is read in a thread of its own, then sent.
    void useLogo(const QString &path);

    [[nodiscard]] FormLine &name() const { return *m_name; }
    [[nodiscard]] FormLine &link() const { return *m_link; }
    [[nodiscard]] QPushButton &chooseKey() const { return *m_choose; }
    [[nodiscard]] QPushButton &noLogoKey() const { return *m_noLogo; }
    [[nodiscard]] QString logoWords() const { return m_logoWords->text(); }

protected:
    [[nodiscard]] Reading reading() const override;
    [[nodiscard]] QString nameOfNew() const override;
    void showFields() override;
    void showSentences() override;

private:
    void put(const std::function<void(DraftPartner &)> &change);
    void askFile();
    void send(const Result<QByteArray> &png);

    SendLogo m_sendLogo;
    FormLine *m_name, *m_link;
    Label *m_logoWords;
    QPushButton *m_choose, *m_noLogo;
    QString m_trouble;      ///< with the logo
    bool m_sending = false; ///< from the choice of the file on
    WorkerThread m_worker;  ///< reads the file
};

} // namespace escale
