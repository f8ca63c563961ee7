// SPDX-License-Identifier: MIT
#pragma once

#include "profilestore.h"
#include "someprofiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Latchkey {

/// Profiles in a settings file that is not there yet, nor is its folder: what tests of the store
/// have in common.
class ProfileStoreTest : public QObject
{
protected:
    static inline const QString FirstId = u"11111111-1111-4111-8111-111111111111"_s;
    static inline const QString SecondId = u"22222222-2222-4222-8222-222222222222"_s;

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"deep/er/latchkey.ini"_s);
    }
    void write(const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] ProfileStore store() const { return ProfileStore(m_file); }
    [[nodiscard]] static QStringList names(const QList<Profile> &profiles)
    {
        QStringList all;
        for (const Profile &profile : profiles)
            all.append(profile.name);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

} // namespace Latchkey
